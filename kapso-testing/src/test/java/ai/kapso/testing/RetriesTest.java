package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.testing.Receiver.Hook;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What happens to deliveries that nobody takes. */
class RetriesTest extends OneNumber {
    @Test
    void triesAgainAfterTenFortyAndNinetySeconds() {
        subscribe(RECEIVED);
        stage.receiver.answers(500, 503, 204, 200);
        ana.writes("Hello");
        assertThat(settled()).hasSize(1);
        advance(9);
        assertThat(stage.receiver.hooks()).hasSize(1);
        advance(1);
        assertThat(stage.receiver.hooks()).hasSize(2);
        advance(40);
        assertThat(stage.receiver.hooks()).hasSize(3);
        advance(90);
        List<Hook> hooks = stage.receiver.hooks();
        assertThat(hooks).hasSize(4);
        assertThat(hooks.stream().map(hook -> hook.body).distinct()).hasSize(1);
        assertThat(hooks.stream().map(hook -> hook.header("X-Idempotency-Key")).distinct())
                .hasSize(1);
        assertThat(hooks.stream()
                        .map(hook -> hook.header("X-Webhook-Signature"))
                        .distinct())
                .hasSize(1);
        CapturedDelivery delivery = stage.emulator.deliveries().get(0);
        assertThat(delivery.status()).isEqualTo(CapturedDelivery.Status.DELIVERED);
        assertThat(delivery.attempts()).hasSize(4);
        assertThat(delivery.attempts().get(2).status()).contains(204);
    }

    @Test
    void makesAllRetriesInOneStepOfTheClockAndThenGivesUp() {
        subscribe(RECEIVED);
        stage.receiver.alwaysAnswers(500);
        ana.writes("Hello");
        advance(140);
        assertThat(stage.receiver.hooks()).hasSize(4);
        CapturedDelivery delivery = stage.emulator.deliveries().get(0);
        assertThat(delivery.status()).isEqualTo(CapturedDelivery.Status.FAILED);
        List<Instant> times =
                delivery.attempts().stream().map(CapturedDelivery.Attempt::time).collect(Collectors.toList());
        assertThat(Duration.between(times.get(0), times.get(3)))
                .isBetween(Duration.ofSeconds(139), Duration.ofSeconds(141));
        advance(3600);
        assertThat(stage.receiver.hooks()).hasSize(4);
    }

    @Test
    void triesAgainWhenNobodyAnswers() {
        stage.api.webhook(number, "'url':'http://127.0.0.1:1/','secret_key':'s','events':['" + RECEIVED + "']");
        ana.writes("Hello");
        stage.emulator.awaitDeliveries();
        CapturedDelivery delivery = stage.emulator.deliveries().get(0);
        assertThat(delivery.status()).isEqualTo(CapturedDelivery.Status.PENDING);
        assertThat(delivery.attempts().get(0).status()).isEmpty();
        assertThat(delivery.attempts().get(0).problem().orElseThrow()).contains("ConnectException");
    }

    @Test
    void givesReceiversLimitedTime() {
        CountDownLatch over = new CountDownLatch(1);
        stage.receiver.reacts(hook -> await(over));
        try (KapsoEmulator emulator =
                KapsoEmulator.builder().deliveryTimeout(Duration.ofMillis(100)).start()) {
            String id = emulator.addPhoneNumber().phoneNumberId();
            new Api(emulator).webhook(id, stage.receiver.wants(RECEIVED));
            emulator.contact("15551234567").writes("Hello");
            emulator.awaitDeliveries();
            over.countDown();
            assertThat(emulator.deliveries().get(0).attempts().get(0).problem().orElseThrow())
                    .contains("SocketTimeoutException");
        }
    }

    @Test
    void pausesAWebhookThatFailsNearlyAlways() {
        String id = stage.api.webhook(number, stage.receiver.wants(SENT));
        stage.receiver.alwaysAnswers(401);
        for (int i = 0; i < 20; i++) {
            stage.api.text(number, "1555123450" + (i % 10), "Hi");
        }
        stage.api.text(number, "15557777777", "Hi");
        advance(200);
        JsonNode webhook =
                stage.api.get(Api.PLATFORM + "/whatsapp/webhooks/" + id).data();
        assertThat(webhook.get("active").asBoolean()).isFalse();
        assertThat(stage.emulator.deliveries())
                .allSatisfy(d -> assertThat(d.status()).isEqualTo(CapturedDelivery.Status.FAILED));
        int before = stage.receiver.hooks().size();
        stage.api.text(number, "15557777777", "Hi");
        assertThat(settled()).hasSize(before);

        stage.receiver.alwaysAnswers(200);
        stage.api.patch(Api.PLATFORM + "/whatsapp/webhooks/" + id, "{'whatsapp_webhook':{'active':true}}");
        stage.api.text(number, "15557777777", "Hi");
        assertThat(settled()).hasSize(before + 1);
    }

    @Test
    void stopsWhenAWebhookIsDeleted() {
        String id = stage.api.webhook(number, stage.receiver.wants(RECEIVED));
        stage.receiver.alwaysAnswers(500);
        ana.writes("Hello");
        settled();
        stage.api.delete(Api.PLATFORM + "/whatsapp/webhooks/" + id);
        advance(140);
        assertThat(stage.receiver.hooks()).hasSize(1);
        assertThat(stage.emulator.deliveries().get(0).status()).isEqualTo(CapturedDelivery.Status.FAILED);
    }
}
