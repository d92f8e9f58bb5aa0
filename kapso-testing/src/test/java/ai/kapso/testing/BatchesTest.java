package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.testing.Receiver.Hook;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Received messages in batches. */
class BatchesTest extends OneNumber {
    @Test
    void buffersUntilAConversationPauses() {
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true,'buffer_window_seconds':5");
        ana.writes("One");
        advance(4);
        ana.writes("Two");
        stage.emulator.contact("15557654321").writes("Somebody else");
        advance(4);
        ana.writes("Three");
        assertThat(settled()).isEmpty();
        advance(1);
        assertThat(stage.receiver.hooks()).hasSize(1);
        advance(4);
        Hook batch = stage.receiver.last();
        assertThat(batch.header("X-Webhook-Batch")).isEqualTo("true");
        assertThat(batch.header("X-Batch-Size")).isEqualTo("3");
        assertThat(batch.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(batch.json.get("type").asText()).isEqualTo(RECEIVED);
        assertThat(batch.json.get("batch").asBoolean()).isTrue();
        assertThat(batch.json.has("phone_number_id")).isFalse();
        assertThat(batch.json.get("data")).hasSize(3);
        assertThat(batch.json.at("/data/2/message/text/body").asText()).isEqualTo("Three");
        assertThat(batch.json.at("/data/0/phone_number_id").asText()).isEqualTo(number);
        JsonNode info = batch.json.get("batch_info");
        assertThat(info.get("size").asInt()).isEqualTo(3);
        assertThat(info.get("window_ms").asInt()).isEqualTo(5000);
        assertThat(info.get("first_sequence").asInt()).isEqualTo(1);
        assertThat(info.get("last_sequence").asInt()).isEqualTo(3);
        assertThat(info.get("conversation_id")).isEqualTo(batch.json.at("/data/0/conversation/id"));

        Hook single = stage.receiver.hooks().get(0);
        assertThat(single.json.get("batch").asBoolean()).isTrue();
        assertThat(single.json.get("data")).hasSize(1);
    }

    @Test
    void sendsAFullBufferAtOnce() {
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true,'max_buffer_size':2");
        ana.writes("One");
        ana.writes("Two");
        ana.writes("Three");
        assertThat(settled()).hasSize(1);
        advance(5);
        assertThat(stage.receiver.last().json.at("/batch_info/first_sequence").asInt())
                .isEqualTo(3);
    }

    @Test
    void triesABatchAgainAsItIs() {
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true");
        stage.receiver.answers(500, 500, 500);
        ana.writes("One");
        ana.writes("Two");
        advance(5);
        assertThat(stage.receiver.hooks()).hasSize(1);
        advance(10);
        assertThat(stage.receiver.hooks()).hasSize(2);
        advance(40);
        assertThat(stage.receiver.hooks()).hasSize(3);
        advance(90);
        List<Hook> hooks = stage.receiver.hooks();
        assertThat(hooks).hasSize(4);
        assertThat(hooks).extracting(hook -> hook.body).containsOnly(hooks.get(0).body);
        assertThat(hooks)
                .extracting(hook -> hook.header("X-Idempotency-Key"))
                .containsOnly(hooks.get(0).header("X-Idempotency-Key"));
        assertThat(hooks).extracting(hook -> hook.header("X-Batch-Size")).containsOnly("2");
    }

    @Test
    void triesThePartsOfABatchAgainToo() {
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true");
        stage.receiver.answers(500, 500, 500, 500, 500, 200, 200);
        ana.writes("One");
        ana.writes("Two");
        advance(5 + 140 + 10);
        List<Hook> hooks = stage.receiver.hooks();
        assertThat(texts().subList(4, 7)).containsExactly("One", "One", "Two");
        assertThat(hooks.get(5).header("X-Idempotency-Key"))
                .isEqualTo(hooks.get(4).header("X-Idempotency-Key"));
        assertThat(hooks.get(5).body).isEqualTo(hooks.get(4).body);
    }

    @Test
    void doesNotSplitABatchWhoseWebhookIsPausedForIt() {
        try (KapsoEmulator emulator =
                KapsoEmulator.builder().pauseWebhooksAfter(1, 1).start()) {
            String shop = emulator.addPhoneNumber().phoneNumberId();
            new Api(emulator).webhook(shop, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true");
            stage.receiver.alwaysAnswers(500);
            emulator.contact("15551234567").writes("One");
            emulator.clock().advance(Duration.ofSeconds(5 + 140 + 140));
            assertThat(emulator.deliveries()).hasSize(1);
            assertThat(stage.receiver.hooks()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void forgetsWhatWaitsForAWebhookThatIsGone(boolean deleted) {
        String id = stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true");
        ana.writes("One");
        String webhook = Api.PLATFORM + "/whatsapp/webhooks/" + id;
        if (deleted) {
            stage.api.delete(webhook);
        } else {
            stage.api.patch(webhook, "{'whatsapp_webhook':{'active':false}}");
        }
        advance(5);
        assertThat(stage.receiver.hooks()).isEmpty();
    }

    @Test
    void splitsABatchThatNobodyTakes() {
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true");
        stage.receiver.answers(500, 500, 500, 500);
        ana.writes("One");
        ana.writes("Two");
        advance(5 + 140);
        List<Hook> hooks = stage.receiver.hooks();
        assertThat(hooks).hasSize(6);
        assertThat(hooks.stream().map(hook -> hook.header("X-Idempotency-Key")).distinct())
                .hasSize(3);
        assertThat(hooks.get(4).header("X-Webhook-Batch")).isNull();
        assertThat(hooks.get(4).json.at("/message/text/body").asText()).isEqualTo("One");
        assertThat(hooks.get(5).json.at("/message/text/body").asText()).isEqualTo("Two");
        assertThat(hooks.get(5).isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(stage.emulator.deliveries().stream().map(d -> d.status().name()))
                .containsExactly("FAILED", "DELIVERED", "DELIVERED");
    }
}
