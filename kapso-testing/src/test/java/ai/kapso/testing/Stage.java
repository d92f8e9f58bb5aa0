package ai.kapso.testing;

import ai.kapso.core.testkit.WireLogFile;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An emulator, a client and a receiver for each test; every exchange goes to the wire log. */
final class Stage implements BeforeEachCallback, AfterEachCallback {
    private static final Pattern PIN = Pattern.compile("\"type\":\\s*\"pin\"");

    private final Consumer<EmulatorBuilder> settings;
    KapsoEmulator emulator;
    Api api;
    Receiver receiver;

    Stage() {
        this(builder -> {});
    }

    Stage(Consumer<EmulatorBuilder> settings) {
        this.settings = settings;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        WireLogFile file = WireLogFile.of(context.getRequiredTestClass());
        EmulatorBuilder builder = KapsoEmulator.builder().onExchange(exchange -> write(file, exchange));
        settings.accept(builder);
        emulator = builder.start();
        api = new Api(emulator);
        receiver = new Receiver();
    }

    private static void write(WireLogFile file, Exchange exchange) {
        if (PIN.matcher(exchange.requestBody()).find()) {
            return; // Meta documents pins, the contract has no such type of message
        }
        int status = exchange.status().orElse(0);
        // Refused requests are wrong on purpose; and the contract has no reply for marking as read.
        boolean fault = exchange.isFault() || status < 200 || status > 299;
        boolean beyondContract = exchange.method().equals("HEAD");
        boolean markRead = exchange.requestBody().contains("\"status\":\"read\"");
        file.write(
                exchange.method(),
                exchange.url(),
                exchange.headers(),
                exchange.requestBody(),
                status,
                markRead ? "" : exchange.responseBody(),
                fault,
                beyondContract);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        emulator.close();
        receiver.close();
    }
}
