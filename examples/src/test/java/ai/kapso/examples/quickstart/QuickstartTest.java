package ai.kapso.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.testkit.WireLogFile;
import ai.kapso.testing.EmulatorBuilder;
import ai.kapso.testing.Exchange;
import ai.kapso.testing.KapsoEmulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void everyStepGoesWellAndSaysWhatCameBack() throws IOException {
        WireLogFile log = WireLogFile.of(QuickstartTest.class);
        EmulatorBuilder settings = KapsoEmulator.builder().onExchange(exchange -> write(log, exchange));

        assertThat(Quickstart.run(out, settings)).isTrue();

        assertThat(lines()).hasSize(17).last().isEqualTo("quickstart: 16 of 16 steps ok");
        assertThat(line("window is closed")).contains("131047").contains("template");
        assertThat(line("429 is retried")).contains("after 2 attempts");
        assertThat(line("lost response")).contains("1 request").contains("may have been carried out");
    }

    @Test
    void aStepThatFailsEndsTheProgramWithAnotherLastLine() {
        boolean well = new Steps(out)
                .add("works", () -> "fine")
                .add("breaks", () -> {
                    throw new IllegalStateException("the oven is cold");
                })
                .add("never runs", () -> "?")
                .run("program");

        assertThat(well).isFalse();
        assertThat(lines()).hasSize(3).last().isEqualTo("program: 1 of 3 steps ok");
        assertThat(line("breaks")).contains("FAILED").contains("the oven is cold");
    }

    private static void write(WireLogFile log, Exchange exchange) {
        log.write(
                exchange.method(),
                exchange.url(),
                exchange.headers(),
                exchange.requestBody(),
                exchange.status().orElse(0),
                exchange.responseBody(),
                exchange.isFault());
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().collect(Collectors.toList());
    }

    private String line(String title) {
        for (String line : lines()) {
            if (line.contains(title)) {
                return line;
            }
        }
        throw new AssertionError("no line about " + title);
    }
}
