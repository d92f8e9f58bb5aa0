package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.testing.Receiver.Hook;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What webhooks hear of the messages that the business sends. */
class StatusesTest extends OneNumber {
    @Test
    void tellsHowAMessageFares() {
        subscribe(SENT, DELIVERED, READ);
        String wamid = stage.api.message(
                number,
                "{'messaging_product':'whatsapp','to':'15551234567','biz_opaque_callback_data':'order-7',"
                        + "'type':'text','text':{'body':'Hi'}}");
        settled();
        assertThat(stage.receiver.events()).containsExactly(SENT, DELIVERED);
        ana.reads(wamid);
        ana.reads(wamid);
        List<Hook> hooks = settled();
        assertThat(stage.receiver.events()).containsExactly(SENT, DELIVERED, READ);
        for (int i = 0; i < 3; i++) {
            JsonNode message = hooks.get(i).json.get("message");
            assertThat(message.get("id").asText()).isEqualTo(wamid);
            assertThat(message.at("/kapso/direction").asText()).isEqualTo("outbound");
            assertThat(message.at("/kapso/processing_status").asText()).isEqualTo("completed");
            assertThat(message.at("/kapso/statuses")).hasSize(i + 1);
            JsonNode latest = message.at("/kapso/statuses").get(i);
            assertThat(latest.get("status")).isEqualTo(message.at("/kapso/status"));
            assertThat(latest.get("recipient_id").asText()).isEqualTo("15551234567");
            assertThat(latest.get("biz_opaque_callback_data").asText()).isEqualTo("order-7");
        }
        assertThat(hooks.get(0).json.at("/message/to").asText()).isEqualTo("15551234567");
        assertThat(hooks.get(0)
                        .json
                        .at("/message/kapso/statuses/0/pricing/category")
                        .asText())
                .isEqualTo("service");
        assertThat(hooks.get(0).json.at("/conversation").has("kapso")).isTrue();
        assertThat(hooks.get(1).json.at("/conversation").has("kapso")).isFalse();
        assertThat(stage.emulator.message(wamid).status()).isEqualTo("read");
    }

    @Test
    void saysWhichMessageBeganTheConversation() {
        subscribe(SENT, DELIVERED);
        stage.emulator.statusOrder(StatusOrder.MANUAL);
        CapturedMessage first = stage.emulator.message(stage.api.text(number, "15551234567", "One"));
        CapturedMessage second = stage.emulator.message(stage.api.text(number, "15551234567", "Two"));
        second.becomesSent();
        first.becomesSent().becomesDelivered();
        assertThat(settled())
                .extracting(hook -> hook.json.get("is_new_conversation").asBoolean())
                .containsExactly(false, true, false);
    }

    @Test
    void readsAtOnceWhenToldTo() {
        stage.emulator.autoRead(true);
        subscribe(SENT, DELIVERED, READ);
        stage.api.text(number, "15551234567", "Hi");
        settled();
        assertThat(stage.receiver.events()).containsExactly(SENT, DELIVERED, READ);
    }

    @Test
    void turnsTheOrderOfStatusesRound() {
        stage.emulator.statusOrder(StatusOrder.REVERSED);
        subscribe(SENT, DELIVERED);
        stage.api.text(number, "15551234567", "Hi");
        settled();
        assertThat(stage.receiver.events()).containsExactly(DELIVERED, SENT);
        assertThat(stage.receiver.last().json.at("/message/kapso/status").asText())
                .isEqualTo("sent");
    }

    @Test
    void leavesDeliveredOut() {
        stage.emulator.statusOrder(StatusOrder.WITHOUT_DELIVERED);
        subscribe(SENT, DELIVERED, READ);
        ana.reads(stage.api.text(number, "15551234567", "Hi"));
        settled();
        assertThat(stage.receiver.events()).containsExactly(SENT, READ);
    }

    @Test
    void leavesStatusesToTheTest() {
        stage.emulator.statusOrder(StatusOrder.MANUAL);
        subscribe(SENT, DELIVERED, READ, FAILED);
        CapturedMessage message = stage.emulator.message(stage.api.text(number, "15551234567", "Hi"));
        assertThat(settled()).isEmpty();
        assertThat(message.status()).isEqualTo("pending");
        message.becomesDelivered().becomesRead().fails(131026, "Message undeliverable");
        settled();
        assertThat(stage.receiver.events()).containsExactly(DELIVERED, READ, FAILED);
        assertThat(message.status()).isEqualTo("failed");
    }

    @Test
    void failsMessagesOnDemand() {
        stage.emulator.failNextMessages(1, 131026, "Message undeliverable");
        subscribe(SENT, DELIVERED, FAILED);
        String wamid = stage.api.text(number, "15551234567", "Hi");
        settled();
        assertThat(stage.receiver.events()).containsExactly(SENT, FAILED);
        JsonNode error = stage.receiver.last().json.at("/message/kapso/statuses/1/errors/0");
        assertThat(error.get("code").asInt()).isEqualTo(131026);
        assertThat(error.get("title").asText()).isEqualTo("Message undeliverable");
        assertThat(error.at("/error_data/details").isTextual()).isTrue();
        assertThat(stage.emulator.message(wamid).status()).isEqualTo("failed");
        stage.api.text(number, "15551234567", "Again");
        settled();
        assertThat(stage.receiver.events()).endsWith(SENT, DELIVERED);
    }

    @Test
    void onlySendsReactions() {
        subscribe(SENT, DELIVERED, READ);
        String target = ana.writes("Hello");
        stage.api.message(
                number,
                "{'messaging_product':'whatsapp','to':'15551234567','type':'reaction'," + "'reaction':{'message_id':'"
                        + target + "','emoji':'x'}}");
        settled();
        ana.readsEverything();
        settled();
        assertThat(stage.receiver.events()).containsExactly(SENT);
    }

    @Test
    void takesItsTimeWithStatusesWhenToldTo() {
        try (KapsoEmulator emulator =
                KapsoEmulator.builder().statusDelay(Duration.ofSeconds(3)).start()) {
            Api api = new Api(emulator);
            String id = emulator.addPhoneNumber().phoneNumberId();
            CapturedMessage message = emulator.message(api.text(id, "15551234567", "Hi"));
            emulator.awaitDeliveries();
            assertThat(message.status()).isEqualTo("pending");
            emulator.clock().advance(Duration.ofSeconds(3));
            assertThat(message.status()).isEqualTo("sent");
            emulator.clock().advance(Duration.ofSeconds(3));
            assertThat(message.status()).isEqualTo("delivered");
        }
    }

    private JsonNode sentStatus() {
        settled();
        return stage.receiver.last().json.at("/message/kapso/statuses/0");
    }

    @Test
    void leavesTheConversationOutButInAFreeEntryPoint() {
        subscribe(SENT);
        stage.api.text(number, "15551234567", "Hi");
        assertThat(sentStatus().has("conversation")).isFalse();
        assertThat(sentStatus().at("/pricing/type").asText()).isEqualTo("free_customer_service");

        ana.sends("text", Api.json("{'body':'I saw your ad'}"), Api.json("{'referral':{'source_type':'ad'}}"));
        stage.api.text(number, "15551234567", "Welcome");
        assertThat(sentStatus().at("/conversation/origin/type").asText()).isEqualTo("referral_conversion");
        assertThat(sentStatus().at("/pricing/type").asText()).isEqualTo("free_entry_point");
        assertThat(sentStatus().at("/pricing/billable").asBoolean()).isFalse();

        advance(72 * 3600);
        stage.api.text(number, "15551234567", "Still there?");
        assertThat(sentStatus().has("conversation")).isFalse();
    }

    @Test
    void opensNoFreeEntryPointByALateAnswer() {
        subscribe(SENT);
        ana.sends("text", Api.json("{'body':'I saw your ad'}"), Api.json("{'referral':{'source_type':'ad'}}"));
        advance(24 * 3600);
        stage.api.text(number, "15551234567", "Welcome");
        assertThat(sentStatus().has("conversation")).isFalse();
    }

    @Test
    void putsTheConversationInWhenToldTo() {
        try (KapsoEmulator emulator =
                KapsoEmulator.builder().conversationInStatuses(true).start()) {
            Api api = new Api(emulator);
            String id = emulator.addPhoneNumber().phoneNumberId();
            api.webhook(id, stage.receiver.wants(SENT));
            api.text(id, "15551234567", "Hi");
            emulator.awaitDeliveries();
            assertThat(stage.receiver
                            .last()
                            .json
                            .at("/message/kapso/statuses/0/conversation/origin/type")
                            .asText())
                    .isEqualTo("service");
        }
    }
}
