package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.internal.EventKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys are as fine as events, and no finer. */
class EventKeysTest {

    private static final String SECRET = "app-s3cret";
    private static final String CAPTURED = payment("captured", "t-1", "success", 1790000005L, "null");

    private final List<WebhookEvent> handled = new ArrayList<>();
    private final WebhookReceiver receiver = WebhookReceiver.builder()
            .appSecret(SECRET)
            .deliveryLog(MemoryDeliveryLog.create())
            .on(WebhookEvent.class, handled::add)
            .build();

    @Test
    void aRefundIsNotTheCapture() {
        receive(CAPTURED);
        receive(payment("captured", "t-1", "success", 1790003600L, "[{'id':'f-1','status':'completed'}]"));
        receive(payment("captured", "t-1", "success", 1790003600L, "[{'id':'f-1','status':'failed'}]"));
        assertThat(handled).hasSize(3);
        receive(CAPTURED);
        assertThat(handled).hasSize(3);
    }

    @Test
    void eachAttemptToPayIsAnEvent() {
        receive(payment("pending", "t-1", "pending", 1790000005L, "null"));
        receive(payment("pending", "t-2", "pending", 1790000005L, "null"));
        receive(payment("failed", "t-2", "failed", 1790000006L, "null"));
        receive("{'id':'wamid.P=','status':'failed','timestamp':'1790000006','recipient_id':'15550102030'}");
        receive("{'id':'wamid.P=','status':'failed','timestamp':'1790000007','recipient_id':'15550102030'}");
        receive("{'id':'wamid.P=','status':'delivered','timestamp':'1790000007','recipient_participant_id':'1'}");
        receive("{'id':'wamid.P=','status':'delivered','timestamp':'1790000007','recipient_participant_id':'2'}");
        assertThat(handled).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp.message.received, /message/id",
        "whatsapp.message.received, /message/timestamp",
        "whatsapp.message.received, /phone_number_id",
        "whatsapp.message.failed, /message/id",
        "whatsapp.message.failed, /message/timestamp",
        "whatsapp.conversation.created, /conversation/id",
        "whatsapp.conversation.ended, /conversation/id",
        "whatsapp.conversation.ended, /conversation/updated_at",
        "whatsapp.conversation.inactive, /conversation/id",
        "whatsapp.conversation.inactive, /since_message/id",
        "whatsapp.conversation.inactive, /inactivity/minutes",
        "whatsapp.contact.identity_changed, /contact/id",
        "whatsapp.contact.identity_changed, /contact/updated_at",
        "whatsapp.contact.identity_changed, /contact/business_scoped_user_id",
        "whatsapp.contact.identity_changed, /previous/business_scoped_user_id",
        "whatsapp.contact.marketing_preference_changed, /marketing_preference/sequence",
        "whatsapp.contact.marketing_preference_changed, /marketing_preference/status",
        "whatsapp.contact.marketing_preference_changed, /phone_number_id",
        "whatsapp.phone_number.disconnected, /id",
        "whatsapp.phone_number.disconnected, /occurred_at",
        "whatsapp.phone_number.disconnected, /phone_number_id",
        "whatsapp.account.restricted, /id",
        "whatsapp.account.restricted, /occurred_at",
        "whatsapp.account.restricted, /business_account_id",
        "workflow.execution.handoff, /workflow_execution_id",
        "workflow.execution.handoff, /occurred_at",
        "workflow.execution.failed, /occurred_at",
        "project.event, /id",
        "project.event, /occurred_at",
        "kapso_agent.run.completed, /id",
        "kapso_agent.run.completed, /data/run_id",
        "kapso_agent.run.completed, /created_at",
    })
    void whatTellsKapsosEventsApartIsInTheKey(String name, String path) {
        ObjectNode body = (ObjectNode) JsonTrees.resource("events/" + name + ".json");
        String before = kapso(name, body).eventKey().orElseThrow();
        assertThat(kapso(name, shuffled(body)).eventKey()).contains(before);
        ObjectNode parent = (ObjectNode) body.at(path.substring(0, path.lastIndexOf('/')));
        String property = path.substring(path.lastIndexOf('/') + 1);
        parent.set(property, other(parent.path(property)));
        assertThat(kapso(name, body).eventKey()).isPresent().get().isNotEqualTo(before);
    }

    static Stream<String> metaFixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/meta"))) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList()).stream();
        }
    }

    /** Whatever changes in an item or in the rest of a change is another event; company, order and white space are not. */
    @ParameterizedTest
    @MethodSource("metaFixtures")
    void keysOfMetasEventsAreAsFineAsTheEvents(String fixture) {
        JsonNode body = JsonTrees.resource("meta/" + fixture);
        List<Optional<String>> keys = keys(body);
        assertThat(keys).allSatisfy(key -> assertThat(key).isPresent()).doesNotHaveDuplicates();
        assertThat(keys(shuffled(body))).isEqualTo(keys);
        assertThat(keys(inCompany(body))).containsAll(keys);
        List<String> leaves = new ArrayList<>();
        leaves("", body.at("/entry/0/changes/0"), leaves);
        for (String leaf : leaves) {
            if (!isPartOfMessage(leaf)) {
                assertThat(keys(changed(body, "/entry/0/changes/0" + leaf)))
                        .as(leaf)
                        .isNotEqualTo(keys);
            }
        }
    }

    @Test
    void aReactionThatIsTakenBackIsAnotherEvent() {
        String set = message("'type':'reaction','reaction':{'message_id':'wamid.Q','emoji':'👍'}");
        assertThat(keyOf(set)).isNotEqualTo(keyOf(set.replace(",'emoji':'👍'", "")));
        assertThat(keyOf(set)).isNotEqualTo(keyOf(set.replace("wamid.Q", "wamid.R")));
    }

    @Test
    void theLinkToAFileDoesNotMakeAnotherEvent() {
        String image = "'image':{'id':'m-1','url':'https://files.example/1?hash=a'}";
        String first = message("'type':'image'," + image);
        assertThat(keyOf(first.replace("hash=a", "hash=b"))).isEqualTo(keyOf(first));
        assertThat(keyOf(first.replace("m-1", "m-2"))).isNotEqualTo(keyOf(first));
        String edit = message("'type':'edit','edit':{'message':{'type':'image'," + image + "}}");
        assertThat(keyOf(edit.replace("hash=a", "hash=b"))).isEqualTo(keyOf(edit));
    }

    /** A contact gives an item more ids, and whether it is found can depend on the company. */
    @Test
    void theContactIsNotPartOfTheKey() {
        String status = "'statuses':[{'id':'wamid.P=','status':'read','recipient_id':'15550102030'}]";
        String ana = "{'user_id':'US.1','parent_user_id':'US.ENT.1','identity_key_hash':'h'}";
        String ben = "{'user_id':'US.2','wa_id':'15550102031'}";
        assertThat(keyOf("'contacts':[" + ana + "]," + status))
                .isEqualTo(keyOf(status))
                .isEqualTo(keyOf("'contacts':[" + ana + "," + ben + "]," + status))
                .isEqualTo(keyOf("'contacts':[" + ben + "]," + status));
        String member = status.replace("'recipient_id'", "'recipient_id':'G','recipient_participant_id'");
        assertThat(keyOf("'contacts':[" + ana + "]," + member)).isEqualTo(keyOf(member));
    }

    @Test
    void aChangeOfAFieldOfTomorrowIsTheSameInAnyDelivery() {
        String entry = "{'id':'waba-1','time':1790000000,'changes':[{'field':'brand_new','value':{'x':1}}]}";
        receiveBody("{'object':'whatsapp_business_account','entry':[" + entry + "]}");
        receiveBody("{'object':'whatsapp_business_account','entry':[{'id':'waba-2','time':1790000000,'changes':[]},"
                + entry + "]}");
        assertThat(handled.stream().filter(event -> event.eventName().value().equals("brand_new")))
                .hasSize(1);
        receiveBody("{'object':'whatsapp_business_account','entry':[" + entry.replace("waba-1", "waba-2") + ","
                + entry.replace("000000", "000001") + "]}");
        assertThat(handled.stream().filter(event -> event.eventName().value().equals("brand_new")))
                .hasSize(3);
    }

    /** A message's id is enough for it, and what stands around the items says nothing new. */
    private static boolean isPartOfMessage(String leaf) {
        return leaf.matches("/value/(messages|message_echoes|contacts|conversation_context)/.*")
                || leaf.matches("/value/messaging_product")
                || leaf.matches("/value/metadata/.*");
    }

    @Test
    void noTwoListsOfPartsMakeOneKey() {
        assertThat(EventKey.of("a", "b:c", "d")).isNotEqualTo(EventKey.of("a", "b", "c:d"));
        assertThat(EventKey.of("a", "b\\", "c")).isNotEqualTo(EventKey.of("a", "b\\:c"));
        assertThat(EventKey.of("a", Optional.empty(), "b")).isNotEqualTo(EventKey.of("a", "b"));
    }

    @Test
    void noKeyIsLong() {
        String id = "x".repeat(100_000);
        String key = only("{'id':'" + id + "','status':'sent'}").eventKey().orElseThrow();
        assertThat(key).hasSizeLessThan(260);
        assertThat(only("{'id':'" + id + "y','status':'sent'}").eventKey())
                .isPresent()
                .get()
                .isNotEqualTo(key);
    }

    @Test
    void anItemWithoutIdHasNoKey() {
        assertThat(only("{'status':'delivered'}")
                        .as(MetaStatusEvent.class)
                        .orElseThrow()
                        .eventKey())
                .isEmpty();
    }

    private void receive(String status) {
        receiveBody(body(status));
    }

    private void receiveBody(String json) {
        byte[] body = bytes(JsonTrees.parse(json.replace('\'', '"')));
        WebhookHeaders headers = WebhookHeaders.ofSingle(
                Map.of("X-Hub-Signature-256", WebhookSigner.meta(SECRET).sign(body)));
        assertThat(receiver.receive(headers, body).status()).isEqualTo(200);
    }

    private static WebhookEvent only(String status) {
        return parse(JsonTrees.parse(body(status))).events().get(0);
    }

    private static String body(String status) {
        return value("'statuses':[" + status + "]");
    }

    private static String value(String items) {
        return ("{'object':'whatsapp_business_account','entry':[{'id':'waba-1','changes':[{'field':'messages','value':{"
                        + "'messaging_product':'whatsapp','metadata':{'phone_number_id':'77001'},"
                        + items
                        + "}}]}]}")
                .replace('\'', '"');
    }

    private static String message(String content) {
        return "'messages':[{'id':'wamid.M=','from':'15550102030','timestamp':'1790000006'," + content + "}]";
    }

    /** The key of the first event of a value with these items. */
    private static String keyOf(String items) {
        return parse(JsonTrees.parse(value(items))).events().get(0).eventKey().orElseThrow();
    }

    private static String payment(String status, String transaction, String outcome, long updated, String refunds) {
        return "{'id':'wamid.P=','status':'" + status + "','timestamp':'1790000006','type':'payment',"
                + "'recipient_id':'15550102030','payment':{'reference_id':'order-7','transaction':{'id':'" + transaction
                + "','status':'" + outcome + "','updated_timestamp':" + updated + ",'refunds':" + refunds + "}}}";
    }

    private static WebhookEvent kapso(String name, JsonNode body) {
        WebhookHeaders headers = WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", name));
        return WebhookParser.create().parse(headers, bytes(body)).events().get(0);
    }

    private static WebhookDelivery parse(JsonNode body) {
        return WebhookParser.create().parse(WebhookHeaders.of(Map.of()), bytes(body));
    }

    private static List<Optional<String>> keys(JsonNode body) {
        return parse(body).events().stream().map(WebhookEvent::eventKey).collect(Collectors.toList());
    }

    /** The entry as the second of two, with another change after its own. */
    private static JsonNode inCompany(JsonNode body) {
        ObjectNode copy = body.deepCopy();
        ArrayNode entries = (ArrayNode) copy.get("entry");
        ((ArrayNode) entries.get(0).get("changes"))
                .addObject()
                .put("field", "brand_new")
                .put("value", 1);
        entries.insertObject(0).put("id", "waba-9").putArray("changes");
        return copy;
    }

    private static JsonNode changed(JsonNode body, String path) {
        ObjectNode copy = body.deepCopy();
        JsonNode parent = copy.at(path.substring(0, path.lastIndexOf('/')));
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (parent.isArray()) {
            ((ArrayNode) parent).set(Integer.parseInt(last), other(parent.get(Integer.parseInt(last))));
        } else {
            ((ObjectNode) parent).set(last, other(parent.get(last)));
        }
        return copy;
    }

    private static JsonNode other(JsonNode value) {
        if (value.isNumber()) {
            return JsonNodeFactory.instance.numberNode(value.longValue() + 1);
        }
        if (value.isBoolean()) {
            return JsonNodeFactory.instance.booleanNode(!value.booleanValue());
        }
        String text = value.asText();
        if (text.matches("\\d{4}-.*")) {
            return TextNode.valueOf("2031" + text.substring(4));
        }
        return TextNode.valueOf(text.matches("\\d{9,}") ? text.substring(1) + "7" : text + "7");
    }

    private static void leaves(String path, JsonNode node, List<String> leaves) {
        if (node.isValueNode()) {
            leaves.add(path);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(path + "/" + i, node.get(i), leaves);
            }
        } else {
            node.fieldNames().forEachRemaining(name -> leaves(path + "/" + name, node.get(name), leaves));
        }
    }

    /** The same JSON with its properties the other way round. */
    private static JsonNode shuffled(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(shuffled(item)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.reverse(names);
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> copy.set(name, shuffled(node.get(name))));
        return copy;
    }

    private static byte[] bytes(JsonNode body) {
        return body.toPrettyString().getBytes(UTF_8);
    }
}
