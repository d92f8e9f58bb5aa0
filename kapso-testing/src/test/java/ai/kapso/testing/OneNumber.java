package ai.kapso.testing;

import ai.kapso.testing.Receiver.Hook;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test with one number and one contact. */
abstract class OneNumber {
    static final String RECEIVED = "whatsapp.message.received";
    static final String SENT = "whatsapp.message.sent";
    static final String DELIVERED = "whatsapp.message.delivered";
    static final String READ = "whatsapp.message.read";
    static final String FAILED = "whatsapp.message.failed";
    static final String CREATED = "whatsapp.conversation.created";
    static final String ENDED = "whatsapp.conversation.ended";

    @RegisterExtension
    final Stage stage = new Stage();

    String number;
    SimulatedContact ana;

    @BeforeEach
    void addNumber() {
        number = stage.emulator.addPhoneNumber().phoneNumberId();
        ana = stage.emulator.contact("+1 555 123 4567").named("Ana");
    }

    void subscribe(String... events) {
        stage.api.webhook(number, stage.receiver.wants(events));
    }

    List<Hook> settled() {
        stage.emulator.awaitDeliveries();
        return stage.receiver.hooks();
    }

    void advance(int seconds) {
        stage.emulator.clock().advance(Duration.ofSeconds(seconds));
    }

    List<String> texts() {
        return stage.receiver.hooks().stream()
                .map(hook -> hook.json.at("/message/text/body").asText())
                .collect(Collectors.toList());
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
