package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.testing.Receiver.Hook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What webhooks hear, and how it is delivered. */
class DeliveryTest extends OneNumber {
    @Test
    void deliversWithTheHeadersOfProduction() {
        stage.api.webhook(
                number, stage.receiver.wants(RECEIVED) + ",'headers':{'X-Tenant':'7','Authorization':'Basic abc'}");
        ana.writes("Grüße / 😀");
        Hook hook = settled().get(0);
        assertThat(hook.request.getTarget()).isEqualTo("/hooks?tenant=7");
        assertThat(hook.header("Content-Type")).isEqualTo("application/json");
        assertThat(hook.header("X-Webhook-Event")).isEqualTo(RECEIVED);
        assertThat(hook.header("X-Webhook-Payload-Version")).isEqualTo("v2");
        assertThat(hook.header("X-Idempotency-Key")).matches("[0-9a-f-]{36}");
        assertThat(hook.header("X-Webhook-Signature")).matches("[0-9a-f]{64}");
        assertThat(hook.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(hook.isSignedWith("another")).isFalse();
        assertThat(hook.header("X-Tenant")).isEqualTo("7");
        assertThat(hook.header("Authorization")).isEqualTo("Basic abc");
        assertThat(hook.header("X-Webhook-Batch")).isNull();
        assertThat(hook.body).contains("Grüße / 😀");
    }

    @Test
    void tellsOfReceivedMessages() {
        subscribe(CREATED, RECEIVED);
        ana.withUsername("ana");
        String wamid = ana.writes("Hello");
        List<Hook> hooks = settled();
        assertThat(stage.receiver.events()).containsExactly(CREATED, RECEIVED);
        JsonNode created = hooks.get(0).json;
        assertThat(created.get("phone_number_id").asText()).isEqualTo(number);
        assertThat(created.at("/conversation/kapso/messages_count").asInt()).isZero();
        assertThat(created.at("/conversation/kapso/last_message_id").isNull()).isTrue();

        JsonNode body = hooks.get(1).json;
        JsonNode message = body.get("message");
        assertThat(message.get("id").asText()).isEqualTo(wamid);
        assertThat(message.get("timestamp").asText()).matches("\\d{10}");
        assertThat(message.get("type").asText()).isEqualTo("text");
        assertThat(message.get("text")).isEqualTo(Api.json("{'body':'Hello'}"));
        assertThat(message.get("from").asText()).isEqualTo("15551234567");
        assertThat(message.get("from_user_id").asText()).isEqualTo(ana.userId());
        assertThat(message.get("username").asText()).isEqualTo("@ana");
        JsonNode kapso = message.get("kapso");
        assertThat(kapso.get("direction").asText()).isEqualTo("inbound");
        assertThat(kapso.get("status").asText()).isEqualTo("received");
        assertThat(kapso.get("processing_status").asText()).isEqualTo("pending");
        assertThat(kapso.get("origin").asText()).isEqualTo("cloud_api");
        assertThat(kapso.get("has_media").asBoolean()).isFalse();
        assertThat(kapso.get("content").asText()).isEqualTo("Hello");
        assertThat(kapso.has("statuses")).isFalse();
        JsonNode conversation = body.get("conversation");
        assertThat(conversation.get("id")).isEqualTo(created.at("/conversation/id"));
        assertThat(conversation.get("phone_number").asText()).isEqualTo("15551234567");
        assertThat(conversation.get("contact_name").asText()).isEqualTo("Ana");
        assertThat(OffsetDateTime.parse(conversation.get("last_active_at").asText())
                        .getOffset()
                        .getTotalSeconds())
                .isNotZero();
        assertThat(conversation.at("/kapso/messages_count").asInt()).isEqualTo(1);
        assertThat(conversation.at("/kapso/last_inbound_at").asText()).matches(".*\\.\\d{6}Z");
        assertThat(body.get("is_new_conversation").asBoolean()).isTrue();
        assertThat(body.get("phone_number_id").asText()).isEqualTo(number);

        ana.writes("Again");
        assertThat(settled().get(2).json.get("is_new_conversation").asBoolean()).isFalse();
    }

    @Test
    void tellsWhatTheBusinessWritesInItsApp() {
        subscribe(SENT, DELIVERED, READ);
        String wamid = stage.emulator.phoneNumber(number).writesInApp(ana, "From my phone");
        ana.reads(wamid);
        settled();
        JsonNode message = stage.receiver.only().json.get("message");
        assertThat(message.get("id").asText()).isEqualTo(wamid);
        assertThat(message.at("/text/body").asText()).isEqualTo("From my phone");
        assertThat(message.at("/kapso/origin").asText()).isEqualTo("business_app");
        assertThat(message.at("/kapso/direction").asText()).isEqualTo("outbound");
        assertThat(message.at("/kapso/status").asText()).isEqualTo("sent");
        assertThat(ana.received()).extracting(CapturedMessage::wamid).containsExactly(wamid);
    }

    @Test
    void endsAConversationAfterADayAndBeginsAnother() {
        subscribe(CREATED, ENDED, RECEIVED);
        ana.writes("Hello");
        advance(23 * 3600);
        ana.writes("Still there?");
        advance(23 * 3600);
        assertThat(stage.receiver.events()).doesNotContain(ENDED);
        advance(3600);
        assertThat(stage.receiver.events()).containsExactly(CREATED, RECEIVED, RECEIVED, ENDED);
        Hook ended = stage.receiver.last();
        assertThat(ended.json.at("/conversation/status").asText()).isEqualTo("ended");
        assertThat(ended.json.at("/conversation/kapso/messages_count").asInt()).isEqualTo(2);
        ana.writes("Good morning");
        List<Hook> hooks = settled();
        assertThat(stage.receiver.events()).endsWith(ENDED, CREATED, RECEIVED);
        assertThat(hooks.get(5).json.at("/conversation/id"))
                .isNotEqualTo(hooks.get(1).json.at("/conversation/id"));
        assertThat(hooks.get(5).json.get("is_new_conversation").asBoolean()).isTrue();
    }

    @Test
    void endsConversationsOnDemand() {
        subscribe(ENDED);
        ana.writes("Hello");
        stage.emulator.phoneNumber(number).endsConversations();
        stage.emulator.phoneNumber(number).endsConversations();
        settled();
        assertThat(stage.receiver.events()).containsExactly(ENDED);
    }

    @Test
    void noticesSilence() {
        stage.api.webhook(number, stage.receiver.wants("whatsapp.conversation.inactive") + ",'inactivity_minutes':30");
        ana.writes("Hello");
        advance(29 * 60);
        String wamid = ana.writes("Hello?");
        advance(29 * 60);
        assertThat(stage.receiver.hooks()).isEmpty();
        advance(60);
        Hook hook = stage.receiver.only();
        assertThat(hook.json.at("/since_message/whatsapp_message_id").asText()).isEqualTo(wamid);
        assertThat(hook.json.at("/inactivity/minutes").asInt()).isEqualTo(30);
        assertThat(hook.json.at("/conversation").has("kapso")).isFalse();
    }

    @Test
    void tellsEachWebhookOnItsOwn() {
        subscribe(RECEIVED);
        subscribe(RECEIVED);
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'active':false");
        ana.writes("Hello");
        List<Hook> hooks = settled();
        assertThat(hooks).hasSize(2);
        assertThat(hooks.get(0).header("X-Idempotency-Key"))
                .isNotEqualTo(hooks.get(1).header("X-Idempotency-Key"));
    }

    @Test
    void letsAReceiverAnswerWithACallOfItsOwn() {
        subscribe(RECEIVED);
        stage.receiver.reacts(hook -> stage.api.text(number, "15551234567", "Thanks"));
        ana.writes("Hello");
        settled();
        assertThat(ana.received()).singleElement().satisfies(message -> {
            ObjectNode json = message.json();
            assertThat(json.at("/text/body").asText()).isEqualTo("Thanks");
            assertThat(message.type()).isEqualTo("text");
        });
    }

    @Test
    void saysWhatKeepsItFromComingToRest() {
        subscribe(RECEIVED);
        CountDownLatch over = new CountDownLatch(1);
        stage.receiver.reacts(hook -> await(over));
        ana.writes("Hello");
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> stage.emulator.awaitDeliveries(Duration.ofMillis(20)))
                .withMessageContaining(RECEIVED);
        over.countDown();
    }
}
