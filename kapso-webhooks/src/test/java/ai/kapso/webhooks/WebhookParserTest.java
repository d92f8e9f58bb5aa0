package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.WebhookParseException.Reason;
import ai.kapso.webhooks.events.ConversationInactive;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.MessageFailed;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.PhoneNumberCreated;
import ai.kapso.webhooks.events.ProjectEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookParserTest {

    private static final String RECEIVED = "whatsapp.message.received";

    private final WebhookParser parser = WebhookParser.create();

    @Test
    void readsASingleDelivery() {
        Map<String, String> headers = new HashMap<>();
        headers.put("x-webhook-event", RECEIVED);
        headers.put("x-webhook-payload-version", "v2");
        headers.put("x-idempotency-key", "5f0c");
        WebhookDelivery delivery = parser.parse(WebhookHeaders.ofSingle(headers), bytes(event(RECEIVED)));
        assertThat(delivery.eventName()).isEqualTo(WebhookEventName.MESSAGE_RECEIVED);
        assertThat(delivery.payloadVersion()).isEqualTo(PayloadVersion.V2);
        assertThat(delivery.idempotencyKey()).contains("5f0c");
        assertThat(delivery.isBatch()).isFalse();
        assertThat(delivery.isTest()).isFalse();
        assertThat(delivery.batchInfo()).isEmpty();
        assertThat(only(delivery, MessageReceived.class).message().text()).contains("Is the blue one still there?");
    }

    @Test
    void aNumberThatNothingCanHoldCostsNoDelivery() {
        for (String number : List.of("17E8957009100", "1E-99999999999", "1".repeat(1_001))) {
            byte[] body = ("{\"phone_number_id\":\"1\",\"more\":" + number + "}").getBytes(UTF_8);
            for (String name : List.of("whatsapp.phone_number.created", "new.event", RECEIVED)) {
                WebhookEvent event = parser.parse(WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", name)), body)
                        .events()
                        .get(0);
                JsonNode json = KapsoJson.toTree(event);
                assertThat((json.has("unknown_event") ? json.get("unknown_event") : json)
                                .path("more")
                                .asText())
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void nothingMayFollowTheBody() {
        for (String name : List.of("whatsapp.phone_number.created", "new.event", RECEIVED)) {
            for (String more : List.of("{}", "x", "]", "\0", ",{}")) {
                byte[] body = ("{\"phone_number_id\":\"1\"}" + more).getBytes(UTF_8);
                WebhookParseException refused = catchThrowableOfType(
                        WebhookParseException.class,
                        () -> parser.parse(WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", name)), body));
                assertThat(refused.reason()).isEqualTo(Reason.NOT_JSON);
            }
        }
    }

    @Test
    void ofTwoPropertiesOfOneNameTheLastCounts() {
        byte[] body = ("{\"phone_number_id\":\"1\",\"phone_number_id\":\"2\","
                        + "\"customer\":{\"id\":\"a\"},\"customer\":{\"id\":\"b\"}}")
                .getBytes(UTF_8);
        for (String name : List.of("whatsapp.phone_number.created", "new.event")) {
            WebhookEvent event = parser.parse(WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", name)), body)
                    .events()
                    .get(0);
            JsonNode json = KapsoJson.toTree(event);
            JsonNode read = json.has("json") ? json.get("json") : json;
            assertThat(read.path("phone_number_id").asText()).isEqualTo("2");
            assertThat(read.at("/customer/id").asText()).isEqualTo("b");
        }
    }

    @Test
    void aBatchWithoutItemsIsNoBatch() {
        Map<String, String> headers = Map.of("X-Webhook-Event", RECEIVED, "X-Webhook-Batch", "true");
        byte[] body = ("{\"type\":\"" + RECEIVED + "\",\"batch\":true}").getBytes(UTF_8);
        WebhookDelivery delivery = parser.parse(WebhookHeaders.ofSingle(headers), body);
        assertThat(only(delivery, UnknownEvent.class).problem()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"true,", "TRUE," + RECEIVED, ",", "," + RECEIVED, "true," + RECEIVED})
    void readsABatchHoweverItIsAnnounced(String batch, String event) {
        WebhookDelivery delivery = parser.parse(headers(event, batch), bytes(delivery("batch")));
        assertThat(delivery.isBatch()).isTrue();
        assertThat(delivery.eventName()).isEqualTo(WebhookEventName.MESSAGE_RECEIVED);
        assertThat(delivery.contradiction()).isEmpty();
        assertThat(delivery.batchInfo().flatMap(BatchInfo::window)).contains(Duration.ofSeconds(5));
        assertThat(delivery.events())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item).isInstanceOf(MessageReceived.class));
        assertThat(((MessageReceived) delivery.events().get(1)).message().text())
                .contains("Und die grüne? 🎉");
    }

    @Test
    void readsABatchThatOnlyTheHeaderCallsOne() {
        ObjectNode batch = delivery("batch");
        batch.remove("batch");
        batch.remove("type");
        WebhookDelivery delivery = parser.parse(headers(RECEIVED, "true"), bytes(batch));
        assertThat(delivery.events()).hasSize(2);
        assertThat(delivery.contradiction()).isEmpty();
    }

    @Test
    void readsAnEmptyBatch() {
        ObjectNode batch = delivery("batch");
        batch.putArray("data");
        assertThat(parser.parse(headers(RECEIVED, "true"), bytes(batch)).events())
                .isEmpty();
    }

    @Test
    void losesNoEventToAnOddItem() {
        ObjectNode batch = delivery("batch");
        ArrayNode data = (ArrayNode) batch.get("data");
        data.insert(1, 7);
        data.insert(2, data.objectNode().put("phone_number_id", "1"));
        ((ObjectNode) data.get(0).get("message")).put("timestamp", "yesterday");
        WebhookDelivery delivery = parser.parse(headers(RECEIVED, "true"), bytes(batch));
        assertThat(delivery.events()).hasSize(4);
        assertThat(delivery.events().get(0)).isInstanceOf(MessageReceived.class);
        assertThat(problem(delivery.events().get(1))).contains("not a JSON object");
        assertThat(problem(delivery.events().get(2))).contains("required property");
        assertThat(delivery.events().get(3)).isInstanceOf(MessageReceived.class);
    }

    @Test
    void showsTestDeliveries() {
        WebhookDelivery delivery = parser.parse(headers(RECEIVED, null), bytes(delivery("test")));
        assertThat(delivery.isTest()).isTrue();
        assertThat(only(delivery, MessageReceived.class).eventKey()).isEmpty();
        assertThat(parser.parse(headers("whatsapp.message.read", null), bytes(delivery("test")))
                        .contradiction())
                .isEmpty();
    }

    @Test
    void recognisesVersion1() {
        ObjectNode body = delivery("v1");
        WebhookDelivery delivery = parser.parse(headers(RECEIVED, null), bytes(body));
        LegacyEvent event = only(delivery, LegacyEvent.class);
        assertThat(delivery.payloadVersion()).isEqualTo(PayloadVersion.V1);
        assertThat(event.eventName()).isEqualTo(WebhookEventName.MESSAGE_RECEIVED);
        assertThat(event.json()).isEqualTo(body);
        assertThat(event.phoneNumberId()).contains("109876543210987");
        assertThat(event.whatsappConfigId()).contains("f1e2d3c4-1111-4222-8333-444455556666");
        assertThat(event.messageContent()).contains("Hello");
        assertThat(event.messageType()).contains("text");
        assertThat(event.customerPhoneNumber()).contains("+4917612345678");
        assertThat(event.conversationId()).isPresent();
        assertThat(event.eventKey()).isPresent();
    }

    @Test
    void doesNotBelieveAHeaderThatCallsTheNewFormOld() {
        Map<String, String> headers = Map.of("X-Webhook-Event", RECEIVED, "X-Webhook-Payload-Version", "v1");
        WebhookDelivery delivery = parser.parse(WebhookHeaders.ofSingle(headers), bytes(event(RECEIVED)));
        only(delivery, MessageReceived.class);
        assertThat(delivery.payloadVersion()).isEqualTo(PayloadVersion.V2);
    }

    @Test
    void takesTheEventOutOfAWrapper() {
        ObjectNode body = object("{\"id\":\"x\",\"test\":true}");
        body.put("event", "whatsapp.phone_number.created").set("data", event("whatsapp.phone_number.created"));
        PhoneNumberCreated event = only(parser.parse(headers(null, null), bytes(body)), PhoneNumberCreated.class);
        assertThat(event.phoneNumberId()).isEqualTo("109876543210987");
        assertThat(event.test()).contains(true);
        assertThat(event.additionalProperties()).containsOnlyKeys("id");
    }

    @Test
    void takesTheNameFromTheBodyWhereItHasOne() {
        WebhookDelivery delivery =
                parser.parse(headers("project.event", null), bytes(event("workflow.execution.failed")));
        assertThat(delivery.eventName()).isEqualTo(WebhookEventName.WORKFLOW_EXECUTION_FAILED);
        assertThat(delivery.contradiction())
                .contains("the event header says project.event, the body workflow.execution.failed");
        assertThat(parser.parse(headers(null, null), bytes(event("project.event")))
                        .events())
                .first()
                .isInstanceOf(ProjectEvent.class);
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp.message.sent, whatsapp.message.received",
        "whatsapp.message.received, whatsapp.message.sent",
        "whatsapp.message.read, whatsapp.message.delivered",
        "whatsapp.message.failed, whatsapp.message.read",
        "whatsapp.message.delivered, whatsapp.message.failed",
        "whatsapp.message.sent, whatsapp.message.read",
        "whatsapp.message.delivered, whatsapp.message.read",
        "whatsapp.message.sent, whatsapp.message.failed",
        "whatsapp.conversation.created, whatsapp.conversation.ended",
        "whatsapp.conversation.ended, whatsapp.message.failed",
        "whatsapp.phone_number.created, whatsapp.message.received",
        "whatsapp.conversation.created, whatsapp.conversation.inactive",
        "whatsapp.conversation.inactive, whatsapp.conversation.ended",
        "whatsapp.conversation.ended, whatsapp.conversation.created",
        "whatsapp.phone_number.deleted, whatsapp.conversation.created",
        "whatsapp.contact.identity_changed, whatsapp.contact.marketing_preference_changed",
        "whatsapp.message.received, whatsapp.contact.identity_changed",
        "whatsapp.account.violation, whatsapp.account.disabled",
        "whatsapp.phone_number.created, whatsapp.phone_number.disconnected",
        "kapso_agent.run.completed, kapso_agent.run.failed",
    })
    void believesTheSignedBodyRatherThanTheHeader(String header, String body) {
        WebhookDelivery delivery = parser.parse(headers(header, null), bytes(event(body)));
        assertThat(delivery.events().get(0).eventName().value()).isEqualTo(body);
        assertThat(delivery.events().get(0)).isNotInstanceOf(UnknownEvent.class);
        assertThat(delivery.contradiction()).contains("the event header says " + header + ", the body " + body);
        assertThat(delivery.eventName().value()).isEqualTo(body);
    }

    @Test
    void refusesABodyThatCanBeNoneOfWhatTheHeaderSays() {
        ObjectNode body = object("{\"message\":{\"id\":\"wamid.1\"}}");
        WebhookDelivery delivery = parser.parse(headers("whatsapp.conversation.ended", null), bytes(body));
        assertThat(problem(delivery.events().get(0))).contains("about a message");
        assertThat(delivery.contradiction()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp.message.received, MessageReceived",
        "whatsapp.message.read, MessageRead",
        "whatsapp.message.failed, MessageFailed",
        "whatsapp.conversation.inactive, ConversationInactive",
        "whatsapp.conversation.ended, ConversationEnded",
        "whatsapp.contact.identity_changed, ContactIdentityChanged",
        "workflow.execution.handoff, WorkflowHandoff",
        "whatsapp.phone_number.created, UnknownEvent",
    })
    void findsTheNameWithoutAHeaderWhereTheBodyShowsIt(String body, String type) {
        WebhookEvent event =
                parser.parse(headers(null, null), bytes(event(body))).events().get(0);
        assertThat(event.getClass().getSimpleName()).isIn(type, "Immutable" + type);
    }

    @Test
    void keepsEventsOfUnknownNames() {
        ObjectNode body = event(RECEIVED);
        WebhookDelivery delivery = parser.parse(headers("whatsapp.message.pinned", null), bytes(body));
        UnknownEvent event = only(delivery, UnknownEvent.class);
        assertThat(event.eventName().value()).isEqualTo("whatsapp.message.pinned");
        assertThat(event.problem()).isEmpty();
        assertThat(event.json()).isEqualTo(body);
        assertThat(delivery.contradiction()).isEmpty();
    }

    @Test
    void saysWhyAKnownEventIsUnknown() {
        UnknownEvent event = (UnknownEvent) parse("whatsapp.phone_number.created", object("{\"project\":{}}"));
        assertThat(event.problem()).isPresent();
        assertThat(parse(RECEIVED, object("{\"message\":[]}"))).isInstanceOf(UnknownEvent.class);
        assertThat(parse(RECEIVED, object("{}"))).isInstanceOf(UnknownEvent.class);
    }

    @Test
    void quotesNoStrangeHeader() {
        WebhookDelivery delivery =
                parser.parse(headers("whatsapp\u001b[31m", null), bytes(event("workflow.execution.failed")));
        assertThat(delivery.contradiction())
                .contains(
                        "the event header says (a strange name of 13 characters), the body workflow.execution.failed");
    }

    @Test
    void offersTheErrorsOfAFailure() {
        MessageFailed event = (MessageFailed) parse("whatsapp.message.failed", event("whatsapp.message.failed"));
        assertThat(event.errors().get(0).code()).contains(131026);
        assertThat(event.eventKey().orElseThrow())
                .startsWith("whatsapp.message.failed:" + event.message().id() + ":109876543210987:text:");
    }

    @Test
    void tellsRemindersOfOneSilenceApart() {
        ObjectNode body = event("whatsapp.conversation.inactive");
        ConversationInactive first = (ConversationInactive) parse("whatsapp.conversation.inactive", body);
        ((ObjectNode) body.get("inactivity")).put("minutes", 90);
        assertThat(parse("whatsapp.conversation.inactive", body).eventKey()).isNotEqualTo(first.eventKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "no", "{\"a\":}", "{\"a\":\"\u0001\"}", "\u00ff"})
    void refusesWhatIsNotJson(String body) {
        assertThat(refusal(body.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"text\"", "true"})
    void refusesWhatIsNotAnObject(String body) {
        assertThat(refusal(body.getBytes(UTF_8))).isEqualTo(Reason.NOT_AN_OBJECT);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThat(refusal(nested(201))).isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal(nested(1_000_000))).isEqualTo(Reason.TOO_DEEP);
        assertThat(parser.parse(headers(RECEIVED, null), nested(200)).events()).hasSize(1);
        WebhookParseException e = catchThrowableOfType(
                WebhookParseException.class,
                () -> parser.withMaxBodySize(9).parse(headers(RECEIVED, null), new byte[10]));
        assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static byte[] nested(int depth) {
        String open = "{\"a\":".repeat(depth - 1);
        return (open + "{}" + "}".repeat(depth - 1)).getBytes(UTF_8);
    }

    private Reason refusal(byte[] body) {
        return catchThrowableOfType(WebhookParseException.class, () -> parser.parse(headers(RECEIVED, null), body))
                .reason();
    }

    private WebhookEvent parse(String name, ObjectNode body) {
        WebhookDelivery delivery = parser.parse(headers(name, null), bytes(body));
        assertThat(delivery.contradiction()).isEmpty();
        return delivery.events().get(0);
    }

    private static <E extends WebhookEvent> E only(WebhookDelivery delivery, Class<E> type) {
        assertThat(delivery.events()).hasSize(1);
        return delivery.events().get(0).as(type).orElseThrow();
    }

    private static String problem(WebhookEvent event) {
        return event.as(UnknownEvent.class).flatMap(UnknownEvent::problem).orElseThrow();
    }

    private static WebhookHeaders headers(String event, String batch) {
        Map<String, String> headers = new HashMap<>();
        if (event != null) {
            headers.put("x-webhook-event", event);
        }
        if (batch != null) {
            headers.put("X-Webhook-Batch", batch);
        }
        return WebhookHeaders.ofSingle(headers);
    }

    private static ObjectNode event(String name) {
        return (ObjectNode) JsonTrees.resource("events/" + name + ".json");
    }

    private static ObjectNode delivery(String name) {
        return (ObjectNode) JsonTrees.resource("deliveries/" + name + ".json");
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JsonTrees.parse(json);
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(UTF_8);
    }
}
