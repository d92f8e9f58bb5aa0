package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.InteractiveContent;
import ai.kapso.core.model.NfmReply;
import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.MessageReceived;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a Flow answers, the message with the answer is read, and the answer is there in one form or another. An input
 * is the text of {@code response_json}, in UTF-8.
 */
class FlowReplyFuzzTest extends FuzzTarget {

    private static final JsonNode MESSAGE = JsonTrees.resource("events/whatsapp.message.received.json");

    private final WebhookParser parser = WebhookParser.create();

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "{\"flow_token\":\"tok-7\",\"guests\":4,\"notes\":[\"window\"]}",
                        "{\"values\":{\"in_pin_code\":\"400063\"},\"flow_token\":null}",
                        "{\"flow_token\":7,\"when\":\"2026-10-01\",\"total\":12.50}",
                        "[1e400,-0.0,9223372036854775808,\"\\ud83c\\udf89\",\"\\ud800\"]",
                        "\"a text\"",
                        "{\"a\":1}{\"b\":2}",
                        "{\"a\":1,\"a\":2",
                        "null",
                        " ")
                .map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void readsWhateverAFlowAnswers(byte[] data) {
        String answer = new String(data, UTF_8);
        NfmReply read =
                read(reply(nfm -> nfm.put("name", "flow").put("body", "Sent").put("response_json", answer)));
        if (!answer.isEmpty()) {
            assertThat(read.responseJson()).contains(answer);
        }
        Optional<JsonNode> tree = tree(answer);
        assertThat(read.response()).isEqualTo(tree);
        assertThat(read.flowToken())
                .isEqualTo(tree.map(json -> json.path("flow_token").textValue()));
        tree.ifPresent(
                json -> read(reply(nfm -> nfm.set("response_json", json))).flowToken());
    }

    private static Optional<JsonNode> tree(String answer) {
        try {
            return Optional.of(KapsoJson.read(answer, JsonNode.class)).filter(json -> !json.isMissingNode());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode reply(Consumer<ObjectNode> change) {
        ObjectNode body = MESSAGE.deepCopy();
        ObjectNode message = (ObjectNode) body.get("message");
        message.put("type", "interactive").remove("text");
        change.accept(message.putObject("interactive").put("type", "nfm_reply").putObject("nfm_reply"));
        return body;
    }

    private NfmReply read(ObjectNode body) {
        byte[] json = body.toString().getBytes(UTF_8);
        WebhookDelivery delivery =
                parser.parse(WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", "whatsapp.message.received")), json);
        Parsed.check(delivery, json.length);
        return delivery.events()
                .get(0)
                .as(MessageReceived.class)
                .orElseThrow()
                .message()
                .content()
                .as(InteractiveContent.class)
                .flatMap(InteractiveContent::reply)
                .flatMap(reply -> reply.as(NfmReply.class))
                .orElseThrow();
    }
}
