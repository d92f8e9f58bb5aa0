package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandAloneTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StandAlone program = new StandAlone(new PrintStream(out, true), new PrintStream(err, true));

    @AfterEach
    void close() {
        KapsoEmulator emulator = program.emulator();
        if (emulator != null) {
            emulator.close();
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhereItIs() {
        assertThat(program.start("--api-key", "k-1", "--port", "0")).isZero();
        assertThat(text(out).lines())
                .containsExactly("KAPSO_API_BASE_URL=" + program.emulator().baseUrl(), "KAPSO_API_KEY=k-1");
        assertThat(text(err)).isEmpty();
        assertThat(new Api(program.emulator()).get(Api.PLATFORM + "/customers").status)
                .isEqualTo(200);
    }

    @Test
    void connectsNumbersAndTheirWebhooks() {
        try (Receiver receiver = new Receiver()) {
            assertThat(program.start(
                            "--number",
                            "+1 555 010 0001",
                            "--webhook-url",
                            receiver.url(),
                            "--secret",
                            Receiver.SECRET))
                    .isZero();
            String number = text(out)
                    .lines()
                    .filter(line -> line.startsWith("KAPSO_PHONE_NUMBER_ID="))
                    .findFirst()
                    .orElseThrow()
                    .substring(22);
            assertThat(text(out)).contains("KAPSO_WEBHOOK_SECRET=" + Receiver.SECRET);
            assertThat(program.emulator().phoneNumber(number).displayPhoneNumber())
                    .isEqualTo("+15550100001");
            program.emulator().contact("15551234567").writes("Hello");
            program.emulator().awaitDeliveries();
            assertThat(receiver.events())
                    .containsExactlyInAnyOrder("whatsapp.message.received", "whatsapp.conversation.created");
            assertThat(receiver.last().isSignedWith(Receiver.SECRET)).isTrue();
        }
    }

    @Test
    void helps() {
        assertThat(program.start("--port", "1", "--help")).isZero();
        assertThat(program.emulator()).isNull();
        assertThat(text(out)).contains("--port", "--api-key", "--number", "--webhook-url", "--secret", "/_emulator");
    }

    @ParameterizedTest
    @CsvSource({
        "--colour blue, unknown option --colour",
        "7141, unknown option 7141",
        "--port x, '--port: must be a number, was x'",
        "--port 70000, port: must be between 0 and 65535",
        "--port, --port needs a value",
        "--number nobody, phoneNumber: must have digits",
        "--secret s, --secret needs --webhook-url",
        "--webhook-url http://localhost, --webhook-url needs --number",
        "--number 15550100001 --webhook-url localhost:80, must begin with http:// or https://"
    })
    void saysWhatIsWrongWithTheOptions(String options, String message) {
        assertThat(program.start(options.split(" ", -1))).isEqualTo(2);
        assertThat(text(err)).contains(message, "--help").doesNotContain("Exception", "\tat ");
        assertThat(program.emulator()).isNull();
        assertThat(text(out)).isEmpty();
    }

    @Test
    void saysThatThePortIsTaken() {
        try (KapsoEmulator other = KapsoEmulator.start()) {
            int port = other.baseUrl().getPort();
            assertThat(program.start("--port", String.valueOf(port))).isEqualTo(2);
            assertThat(text(err)).contains("can not listen on port " + port);
        }
    }
}
