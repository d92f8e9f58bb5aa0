package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.testing.Receiver.Hook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
    private static final String RECEIVED = "whatsapp.message.received";
    private static final String SENT = "whatsapp.message.sent";
    private static final String DELIVERED = "whatsapp.message.delivered";
    private static final String READ = "whatsapp.message.read";
    private static final String FAILED = "whatsapp.message.failed";
    private static final String CREATED = "whatsapp.conversation.created";
    private static final String ENDED = "whatsapp.conversation.ended";

    @RegisterExtension
    final Stage stage = new Stage();

    private String number;
    private SimulatedCustomer ana;

    @BeforeEach
    void addNumber() {
        number = stage.emulator.addPhoneNumber().phoneNumberId();
        ana = stage.emulator.customer("+1 555 123 4567").named("Ana");
    }

    private void subscribe(String... events) {
        stage.api.webhook(number, stage.receiver.wants(events));
    }

    private List<Hook> settled() {
        stage.emulator.awaitDeliveries();
        return stage.receiver.hooks();
    }

    private void advance(int seconds) {
        stage.emulator.clock().advance(Duration.ofSeconds(seconds));
    }

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
        OutboundMessage first = stage.emulator.message(stage.api.text(number, "15551234567", "One"));
        OutboundMessage second = stage.emulator.message(stage.api.text(number, "15551234567", "Two"));
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
        OutboundMessage message = stage.emulator.message(stage.api.text(number, "15551234567", "Hi"));
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
        WebhookDelivery delivery = stage.emulator.deliveries().get(0);
        assertThat(delivery.status()).isEqualTo(WebhookDelivery.Status.DELIVERED);
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
        WebhookDelivery delivery = stage.emulator.deliveries().get(0);
        assertThat(delivery.status()).isEqualTo(WebhookDelivery.Status.FAILED);
        List<Instant> times =
                delivery.attempts().stream().map(WebhookDelivery.Attempt::time).collect(Collectors.toList());
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
        WebhookDelivery delivery = stage.emulator.deliveries().get(0);
        assertThat(delivery.status()).isEqualTo(WebhookDelivery.Status.PENDING);
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
            emulator.customer("15551234567").writes("Hello");
            emulator.awaitDeliveries();
            over.countDown();
            assertThat(emulator.deliveries().get(0).attempts().get(0).problem().orElseThrow())
                    .contains("SocketTimeoutException");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void buffersUntilAConversationPauses() {
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true,'buffer_window_seconds':5");
        ana.writes("One");
        advance(4);
        ana.writes("Two");
        stage.emulator.customer("15557654321").writes("Somebody else");
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

    @Test
    void keepsReceivedAndSentMessagesInOrderForHalfAMinute() {
        subscribe(RECEIVED, SENT, DELIVERED);
        stage.receiver.answers(500);
        ana.writes("One");
        stage.api.text(number, "15551234567", "Two");
        stage.emulator.customer("15557654321").writes("Another conversation");
        settled();
        assertThat(stage.receiver.events()).containsExactlyInAnyOrder(RECEIVED, DELIVERED, RECEIVED);
        advance(10);
        assertThat(stage.receiver.events().subList(3, 5)).containsExactly(RECEIVED, SENT);
    }

    @Test
    void letsLaterMessagesPassAfterHalfAMinute() {
        subscribe(RECEIVED);
        stage.receiver.answers(500, 500);
        ana.writes("One");
        ana.writes("Two");
        settled();
        advance(29);
        assertThat(texts()).containsExactly("One", "One");
        advance(1);
        assertThat(texts()).containsExactly("One", "One", "Two");
        advance(20);
        assertThat(texts()).containsExactly("One", "One", "Two", "One");
    }

    private List<String> texts() {
        return stage.receiver.hooks().stream()
                .map(hook -> hook.json.at("/message/text/body").asText())
                .collect(Collectors.toList());
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
                .allSatisfy(d -> assertThat(d.status()).isEqualTo(WebhookDelivery.Status.FAILED));
        int before = stage.receiver.hooks().size();
        stage.api.text(number, "15557777777", "Hi");
        assertThat(settled()).hasSize(before);

        stage.receiver.alwaysAnswers(200);
        stage.api.patch(Api.PLATFORM + "/whatsapp/webhooks/" + id, "{'whatsapp_webhook':{'active':true}}");
        stage.api.text(number, "15557777777", "Hi");
        assertThat(settled()).hasSize(before + 1);
    }

    @Test
    void forwardsWhatMetaSends() throws Exception {
        stage.api.webhook(
                number,
                "'url':'" + stage.receiver.url() + "','secret_key':'" + Receiver.SECRET
                        + "','kind':'meta','headers':{'X-Tenant':'7'}");
        String wamid = ana.writes("Grüße / 😀");
        stage.api.text(number, "15551234567", "Hi");
        List<Hook> hooks = settled();
        assertThat(hooks).hasSize(3);
        Hook first = hooks.get(0);
        assertThat(first.body).contains("Gr\\u00fc\\u00dfe \\/ \\ud83d\\ude00").isASCII();
        assertThat(first.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(first.event()).isNull();
        assertThat(first.header("X-Webhook-Payload-Version")).isNull();
        assertThat(first.header("X-Hub-Signature-256")).isNull();
        assertThat(first.header("X-Tenant")).isEqualTo("7");
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(first.request.getBody().toByteArray());
        assertThat(first.header("X-Idempotency-Key"))
                .isEqualTo(String.format("%064x", new java.math.BigInteger(1, digest)));
        assertThat(first.json.get("object").asText()).isEqualTo("whatsapp_business_account");
        JsonNode value = first.json.at("/entry/0/changes/0/value");
        assertThat(first.json.at("/entry/0/changes/0/field").asText()).isEqualTo("messages");
        assertThat(value.at("/metadata/phone_number_id").asText()).isEqualTo(number);
        assertThat(value.at("/contacts/0/profile/name").asText()).isEqualTo("Ana");
        assertThat(value.at("/messages/0/id").asText()).isEqualTo(wamid);
        assertThat(value.at("/messages/0/from").asText()).isEqualTo("15551234567");
        assertThat(value.at("/messages/0/text/body").asText()).isEqualTo("Grüße / 😀");
        assertThat(hooks.get(1)
                        .json
                        .at("/entry/0/changes/0/value/statuses/0/status")
                        .asText())
                .isEqualTo("sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X_HUB_SIGNATURE_256", "BOTH"})
    void signsForwardsAsMetaDoesWhenToldTo(String name) {
        try (KapsoEmulator emulator = KapsoEmulator.builder()
                .metaSignature(MetaSignature.valueOf(name))
                .start()) {
            String id = emulator.addPhoneNumber().phoneNumberId();
            Api api = new Api(emulator);
            api.webhook(
                    id, "'url':'" + stage.receiver.url() + "','secret_key':'" + Receiver.SECRET + "','kind':'meta'");
            emulator.customer("15551234567").writes("Hi");
            emulator.awaitDeliveries();
        }
        Hook hook = stage.receiver.only();
        assertThat(hook.header("X-Hub-Signature-256")).matches("sha256=[0-9a-f]{64}");
        assertThat(hook.header("X-Webhook-Signature") != null).isEqualTo(name.equals("BOTH"));
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
    void stopsWhenAWebhookIsDeleted() {
        String id = stage.api.webhook(number, stage.receiver.wants(RECEIVED));
        stage.receiver.alwaysAnswers(500);
        ana.writes("Hello");
        settled();
        stage.api.delete(Api.PLATFORM + "/whatsapp/webhooks/" + id);
        advance(140);
        assertThat(stage.receiver.hooks()).hasSize(1);
        assertThat(stage.emulator.deliveries().get(0).status()).isEqualTo(WebhookDelivery.Status.FAILED);
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
    void spoilsDeliveriesOnDemand() {
        subscribe(RECEIVED);
        stage.emulator.deliveryFaults().next().of(RECEIVED).dropped();
        stage.emulator.deliveryFaults().next().duplicated();
        stage.emulator.deliveryFaults().next().withWrongSignature();
        stage.emulator.deliveryFaults().next().withoutHeader("x-webhook-signature");
        stage.emulator.deliveryFaults().next().delayed(Duration.ofSeconds(5));
        for (int i = 0; i < 6; i++) {
            stage.emulator.customer("1555123456" + i).writes("Number " + i);
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

    @Test
    void takesItsTimeWithStatusesWhenToldTo() {
        try (KapsoEmulator emulator =
                KapsoEmulator.builder().statusDelay(Duration.ofSeconds(3)).start()) {
            Api api = new Api(emulator);
            String id = emulator.addPhoneNumber().phoneNumberId();
            OutboundMessage message = emulator.message(api.text(id, "15551234567", "Hi"));
            emulator.awaitDeliveries();
            assertThat(message.status()).isEqualTo("pending");
            emulator.clock().advance(Duration.ofSeconds(3));
            assertThat(message.status()).isEqualTo("sent");
            emulator.clock().advance(Duration.ofSeconds(3));
            assertThat(message.status()).isEqualTo("delivered");
        }
    }
}
