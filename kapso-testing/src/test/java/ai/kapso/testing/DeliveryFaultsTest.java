package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.testing.Receiver.Hook;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deliveries that are spoilt on the way. */
class DeliveryFaultsTest extends OneNumber {
    @Test
    void spoilsDeliveriesOnDemand() {
        subscribe(RECEIVED);
        stage.emulator.deliveryFaults().next().of(RECEIVED).dropped();
        stage.emulator.deliveryFaults().next().duplicated();
        stage.emulator.deliveryFaults().next().withWrongSignature();
        stage.emulator.deliveryFaults().next().withoutHeader("x-webhook-signature");
        stage.emulator.deliveryFaults().next().delayed(Duration.ofSeconds(5));
        for (int i = 0; i < 6; i++) {
            stage.emulator.contact("1555123456" + i).writes("Number " + i);
            stage.emulator.awaitDeliveries();
        }
        assertThat(texts()).containsExactly("Number 1", "Number 1", "Number 2", "Number 3", "Number 5");
        List<Hook> hooks = stage.receiver.hooks();
        assertThat(hooks.get(0).header("X-Idempotency-Key"))
                .isEqualTo(hooks.get(1).header("X-Idempotency-Key"));
        assertThat(hooks.get(2).header("X-Webhook-Signature")).matches("[0-9a-f]{64}");
        assertThat(hooks.get(2).isSignedWith(Receiver.SECRET)).isFalse();
        assertThat(hooks.get(3).header("X-Webhook-Signature")).isNull();
        advance(5);
        assertThat(texts()).last().isEqualTo("Number 4");
        assertThat(stage.receiver.last().isSignedWith(Receiver.SECRET)).isTrue();
    }
}
