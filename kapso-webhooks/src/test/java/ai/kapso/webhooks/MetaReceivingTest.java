package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.internal.Sha256;
import ai.kapso.webhooks.meta.AccountUpdateValue;
import ai.kapso.webhooks.meta.MetaField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Meta's own bodies on their way through parser and receiver. */
class MetaReceivingTest {

    private static final String APP_SECRET = "app-secret-1";
    private static final String KAPSO_SECRET = "number-secret-1";

    private static final String NUMBER =
            "'messaging_product':'whatsapp','metadata':{'display_phone_number':'15550009000','phone_number_id':'77001'}";
    private static final String MESSAGES = change(
            "messages",
            NUMBER + ",'messages':[{'from':'15557778888','id':'wamid.A','timestamp':'1790000000','type':'text',"
                    + "'text':{'body':'Hi'}}],'statuses':[{'id':'wamid.B','status':'read','timestamp':'1790000001'}]");
    private static final String ECHO = change(
            "smb_message_echoes",
            NUMBER + ",'message_echoes':[{'from':'15550009000','to':'15557778888','id':'wamid.C','type':'text',"
                    + "'text':{'body':'On my way'}}]");
    private static final String CALL = change(
            "calls",
            NUMBER + ",'calls':[{'id':'wacid.D','event':'connect','direction':'USER_INITIATED','from':'15557778888'}]");
    private static final String ACCOUNT = change("account_update", "'event':'ACCOUNT_DELETED'");
    private static final String NEW = change("brand_new", "'a':1");

    private final List<WebhookEvent> handled = new ArrayList<>();

    @Test
    void everyItemIsAnEvent() {
        WebhookDelivery delivery = parse(body(MESSAGES, ECHO, CALL, ACCOUNT, NEW));

        assertThat(delivery.events())
                .extracting(event -> (Object) event.getClass().getSuperclass())
                .contains(MetaMessageEvent.class, MetaStatusEvent.class, MetaCallEvent.class);
        MetaMessageEvent message =
                delivery.events().get(0).as(MetaMessageEvent.class).orElseThrow();
        assertThat(message.message().direction()).contains(MessageDirection.INBOUND);
        assertThat(message.phoneNumberId()).contains("77001");
        assertThat(message.businessAccountId()).contains("waba-1");
        assertThat(message.field()).isEqualTo(MetaField.MESSAGES);
        MetaStatusEvent status =
                delivery.events().get(1).as(MetaStatusEvent.class).orElseThrow();
        assertThat(status.status().status()).contains(MessageStatus.READ);
        MetaMessageEvent echo =
                delivery.events().get(2).as(MetaMessageEvent.class).orElseThrow();
        assertThat(echo.message().direction()).contains(MessageDirection.OUTBOUND);
        MetaCallEvent call = delivery.events().get(3).as(MetaCallEvent.class).orElseThrow();
        assertThat(call.call().direction()).contains(MessageDirection.INBOUND);
        assertThat(call.update().id()).contains("wacid.D");
        MetaChangeEvent account =
                delivery.events().get(4).as(MetaChangeEvent.class).orElseThrow();
        assertThat(account.value().as(AccountUpdateValue.class)).isPresent();
        assertThat(account.time().orElseThrow().getEpochSecond()).isEqualTo(1_790_000_002);
        UnknownEvent unknown = delivery.events().get(5).as(UnknownEvent.class).orElseThrow();
        assertThat(unknown.eventName().value()).isEqualTo("brand_new");
        assertThat(unknown.problem()).isEmpty();
        assertThat(unknown.json().path("value").path("a").intValue()).isEqualTo(1);
        assertThat(delivery.events()).hasSize(6);
    }

    @Test
    void theDeliverySaysThatItIsMetas() {
        byte[] body = body(MESSAGES);
        WebhookDelivery delivery = parse(body);
        assertThat(delivery.payloadVersion()).isEqualTo(PayloadVersion.META);
        assertThat(delivery.eventName().value()).isEqualTo("messages");
        assertThat(delivery.isBatch()).isTrue();
        assertThat(delivery.isTest()).isFalse();
        assertThat(delivery.contradiction()).isEmpty();
        assertThat(delivery.idempotencyKey())
                .contains(Sha256.of(body))
                .get()
                .asString()
                .matches("[0-9a-f]{64}");
        assertThat(delivery.meta().orElseThrow().normalize().messages()).hasSize(1);
        assertThat(parse(body(MESSAGES, ACCOUNT)).eventName().value()).isEmpty();
    }

    @Test
    void aKeyTellsItemsApart() {
        assertThat(parse(body(MESSAGES, ECHO, CALL)).events())
                .extracting(WebhookEvent::eventKey)
                .extracting(Optional::orElseThrow)
                .satisfiesExactly(
                        key -> assertThat(key).matches("messages:wamid\\.A:77001:text:1790000000:[0-9a-f]{64}"),
                        key -> assertThat(key).matches("messages:wamid\\.B:77001:read:[0-9a-f]{64}"),
                        key -> assertThat(key).matches("smb_message_echoes:wamid\\.C:77001:text::[0-9a-f]{64}"),
                        key -> assertThat(key).matches("calls:wacid\\.D:77001:connect:[0-9a-f]{64}"));
        MetaStatusEvent ofGroup = only(change(
                        "messages",
                        NUMBER
                                + ",'statuses':[{'id':'wamid.B','status':'delivered','recipient_participant_id':'1555'}]"))
                .as(MetaStatusEvent.class)
                .orElseThrow();
        assertThat(ofGroup.eventKey().orElseThrow()).startsWith("messages:wamid.B:77001:delivered:");
        assertThat(only(change("messages", NUMBER + ",'statuses':[{'status':'delivered'}]"))
                        .eventKey())
                .isEmpty();
    }

    @Test
    void whatComesBesidesTheItemsIsAnEventOfItsOwn() {
        assertThat(parse(body(change("messages", NUMBER + ",'errors':[{'code':130429}]")))
                        .events())
                .singleElement()
                .isInstanceOf(MetaChangeEvent.class);
        assertThat(parse(body(change(
                                "messages", NUMBER + ",'statuses':[{'id':'wamid.B','status':'sent'}],'surprises':[1]")))
                        .events())
                .hasSize(2)
                .element(1)
                .isInstanceOf(MetaChangeEvent.class);
        assertThat(parse(body(change("messages", NUMBER))).events())
                .singleElement()
                .isInstanceOf(MetaChangeEvent.class);
    }

    @Test
    void historyAndStandbyAreNotServedAsMessages() {
        String history = change(
                "history",
                NUMBER + ",'history':[{'threads':[{'id':'1','messages':[{'id':'wamid.Z','type':'text'}]}]}]");
        String standby = change(
                "standby", NUMBER + ",'standby':{'messages':[{'id':'wamid.Y','type':'text','text':{'body':'x'}}]}");
        assertThat(parse(body(history, standby)).events()).hasSize(2).allMatch(MetaChangeEvent.class::isInstance);
    }

    @Test
    void anOddItemCostsNoOther() {
        List<WebhookEvent> events = parse(
                        body(
                                change(
                                        "messages",
                                        NUMBER
                                                + ",'messages':[7,{'id':'wamid.A','type':'text','text':{'body':'Hi'}}],'statuses':['x']")))
                .events();
        assertThat(events).hasSize(3);
        assertThat(events.get(0)).isInstanceOf(MetaMessageEvent.class);
        UnknownEvent odd = events.get(1).as(UnknownEvent.class).orElseThrow();
        assertThat(odd.problem().orElseThrow()).startsWith("messages[0]:");
        assertThat(odd.json().intValue()).isEqualTo(7);
        assertThat(events.get(2).as(UnknownEvent.class).orElseThrow().problem().orElseThrow())
                .startsWith("statuses[0]:");
    }

    @Test
    void oddChangesAndEntriesCostNoOther() {
        List<WebhookEvent> events = parse(
                        bytes("{'object':'whatsapp_business_account','entry':[5,{'id':'w'},{'changes':["
                                + "null,{'value':{}}," + MESSAGES + "]}]}"))
                .events();
        assertThat(events).hasSize(6);
        assertThat(events.subList(0, 4))
                .allSatisfy(event -> assertThat(
                                event.as(UnknownEvent.class).orElseThrow().problem())
                        .isPresent());
        assertThat(events.get(4)).isInstanceOf(MetaMessageEvent.class);
    }

    @Test
    void takesMetasOwnSignature() {
        assertThat(receive(metaReceiver(), meta(body(MESSAGES)), body(MESSAGES)).status())
                .isEqualTo(200);
        assertThat(handled).hasSize(2);
        assertThat(receive(metaReceiver(), kapso(body(MESSAGES)), body(MESSAGES))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void takesWhatKapsoForwardsUnderTheWebhooksSecret() {
        WebhookReceiver receiver = builder()
                .secret(KAPSO_SECRET)
                .deliveryLog(MemoryDeliveryLog.create())
                .build();
        byte[] body = body(MESSAGES);
        assertThat(receive(receiver, kapso(body), body).status()).isEqualTo(200);
        assertThat(handled).hasSize(2);
        assertThat(receive(receiver, kapso(body), body).isDuplicate()).isTrue();
        assertThat(handled).hasSize(2);
    }

    @Test
    void anItemThatComesAgainInAnotherBodyIsHandledOnce() {
        WebhookReceiver receiver = builder()
                .appSecret(APP_SECRET)
                .deliveryLog(MemoryDeliveryLog.create())
                .build();
        receive(receiver, meta(body(MESSAGES)), body(MESSAGES));
        receive(receiver, meta(body(CALL, MESSAGES)), body(CALL, MESSAGES));
        assertThat(handled).hasSize(3);
    }

    @Test
    void eventsOfItemsAreValues() {
        for (WebhookEvent event : parse(body(MESSAGES, ECHO, CALL)).events()) {
            WebhookEvent again = KapsoJson.read(KapsoJson.write(event), typeOf(event));
            assertThat(again).isEqualTo(event);
            assertThat(event.toString()).doesNotContain("15557778888").doesNotContain("On my way");
        }
        assertThat(KapsoJson.toTree(only(ACCOUNT)).path("change"))
                .isEqualTo(JsonTrees.parse(ACCOUNT.replace('\'', '"')));
    }

    @Test
    void aVisitorMeetsEachKind() {
        List<String> met = new ArrayList<>();
        for (WebhookEvent event : parse(body(MESSAGES, CALL, ACCOUNT)).events()) {
            met.add(event.accept(new WebhookEvent.Visitor<>() {
                @Override
                public String visitOther(WebhookEvent other) {
                    return "other";
                }

                @Override
                public String visitMetaMessage(MetaMessageEvent message) {
                    return "message";
                }

                @Override
                public String visitMetaStatus(MetaStatusEvent status) {
                    return "status";
                }

                @Override
                public String visitMetaCall(MetaCallEvent call) {
                    return "call";
                }
            }));
        }
        assertThat(met).containsExactly("message", "status", "call", "other");
    }

    private static Class<? extends WebhookEvent> typeOf(WebhookEvent event) {
        return event instanceof MetaMessageEvent
                ? MetaMessageEvent.class
                : event instanceof MetaStatusEvent ? MetaStatusEvent.class : MetaCallEvent.class;
    }

    private WebhookReceiver.Builder builder() {
        return WebhookReceiver.builder().on(MetaEvent.class, handled::add);
    }

    private WebhookReceiver metaReceiver() {
        return builder().appSecret(APP_SECRET).build();
    }

    private static WebhookResult receive(WebhookReceiver receiver, WebhookHeaders headers, byte[] body) {
        return receiver.receive(headers, body);
    }

    private static WebhookHeaders meta(byte[] body) {
        return WebhookHeaders.ofSingle(
                Map.of("X-Hub-Signature-256", WebhookSigner.meta(APP_SECRET).sign(body)));
    }

    private static WebhookHeaders kapso(byte[] body) {
        return WebhookHeaders.ofSingle(Map.of(
                "X-Webhook-Signature", WebhookSigner.kapso(KAPSO_SECRET).sign(body), "X-Idempotency-Key", "of-kapso"));
    }

    private static WebhookDelivery parse(byte[] body) {
        return WebhookParser.create().parse(WebhookHeaders.of(Map.of()), body);
    }

    private static WebhookEvent only(String change) {
        List<WebhookEvent> events = parse(body(change)).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String change(String field, String value) {
        return "{'value':{" + value + "},'field':'" + field + "'}";
    }

    private static byte[] body(String... changes) {
        return bytes("{'object':'whatsapp_business_account','entry':[{'id':'waba-1','time':1790000002,'changes':["
                + String.join(",", changes) + "]}]}");
    }

    private static byte[] bytes(String quoted) {
        return quoted.replace('\'', '"').getBytes(UTF_8);
    }
}
