package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.Fixtures;
import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.MetaWebhook;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a body in Meta's form holds, it is read or refused as documented, and written back. An input is the body. */
class MetaBodyFuzzTest extends FuzzTarget {

    private static final String SECRET = "fuzz-secret";

    private final WebhookParser parser = WebhookParser.create();
    private final WebhookReceiver receiver =
            WebhookReceiver.builder().secret(SECRET).build();

    static Stream<Arguments> seeds() {
        return Fixtures.in("meta").entrySet().stream()
                .map(fixture -> arguments(
                        Named.of(fixture.getKey(), fixture.getValue().toString().getBytes(UTF_8))));
    }

    @MethodSource("seeds")
    @FuzzTest
    void readsOrRefusesAnything(byte[] body) {
        WebhookHeaders headers = WebhookHeaders.ofSingle(
                Map.of("X-Webhook-Signature", WebhookSigner.kapso(SECRET).sign(body)));
        int status;
        try {
            MetaWebhook webhook = parser.parseMeta(body);
            WebhookDelivery delivery = parser.parse(headers, body);
            status = 200;
            if (!isAmbiguous(body)) {
                check(webhook, body.length);
                Parsed.check(delivery, body.length);
            }
        } catch (WebhookParseException e) {
            status = e.reason() == WebhookParseException.Reason.TOO_LARGE ? 413 : 400;
        }
        assertThat(receiver.receive(headers, body).status()).isEqualTo(status);
    }

    private void check(MetaWebhook webhook, int size) {
        webhook.isWhatsApp();
        webhook.normalize();
        assertThat(webhook.toString()).hasSizeLessThan(16 * size + 1000);
        byte[] written = KapsoJson.writeBytes(webhook);
        assertThat(written.length).isLessThan(16 * size + 1000);
        MetaWebhook again = parser.parseMeta(written);
        assertThat(again).isEqualTo(webhook).hasSameHashCodeAs(webhook);
        assertThat(again.changes()).isEqualTo(webhook.changes());
        long total = 0;
        for (MetaChange change : webhook.changes()) {
            total += check(change);
        }
        assertThat(total).as("size of what was written").isLessThan(16L * size + 1000);
    }

    /** Reads what was typed from what it writes; gives the size of that. */
    private static int check(MetaChange change) {
        change.metadata();
        change.unreadable();
        assertThat(change.toString()).isNotEmpty();
        String value = KapsoJson.write(change.value());
        if (!change.field().value().isEmpty() && change.json().has("value")) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ObjectNode rebuilt =
                    body.withArray("entry").addObject().withArray("changes").addObject();
            rebuilt.put("field", change.field().value());
            rebuilt.set("value", KapsoJson.toTree(change.value()));
            assertThat(MetaWebhook.of(body).changes().get(0).value()).isEqualTo(change.value());
        }
        return value.length();
    }
}
