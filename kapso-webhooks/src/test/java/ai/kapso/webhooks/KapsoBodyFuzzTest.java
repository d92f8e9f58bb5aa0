package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ai.kapso.core.testkit.Fixtures;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the body of a Kapso webhook holds, it is read or refused as documented, the same by both readers, and written
 * back. An input is a line with event name, version, batch flag and idempotency key, and the body.
 */
class KapsoBodyFuzzTest extends FuzzTarget {

    private static final String SECRET = "fuzz-secret";
    private static final List<String> NAMES = List.of(
            DeliveryHeaders.EVENT, DeliveryHeaders.VERSION, DeliveryHeaders.BATCH, DeliveryHeaders.IDEMPOTENCY_KEY);

    private final WebhookParser parser = WebhookParser.create();
    private final WebhookReceiver receiver = WebhookReceiver.builder()
            .secret(SECRET)
            .deliveryLog(MemoryDeliveryLog.builder().maxKeys(100).build())
            .onOther(event -> assertThat(event.toString()).isNotEmpty())
            .build();

    static Stream<Arguments> seeds() {
        Stream<Arguments> events = Fixtures.in("events").entrySet().stream()
                .map(fixture -> seed(
                        fixture.getKey(),
                        fixture.getKey().replaceFirst("\\.json$", "") + " v2",
                        fixture.getValue().toString()));
        Stream<Arguments> deliveries = Fixtures.in("deliveries").entrySet().stream()
                .filter(fixture -> List.of("batch.json", "test.json", "v1.json").contains(fixture.getKey()))
                .map(fixture -> seed(
                        fixture.getKey(),
                        "whatsapp.message.received "
                                + (fixture.getKey().equals("v1.json") ? "v1" : "v2")
                                + (fixture.getKey().equals("batch.json") ? " true k1" : ""),
                        fixture.getValue().toString()));
        return Stream.concat(events, deliveries);
    }

    private static Arguments seed(String name, String headers, String body) {
        return arguments(Named.of(name, (headers + "\n" + body).getBytes(UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void readsOrRefusesAnything(byte[] data) {
        Input input = new Input(data, 1);
        byte[] body = input.body();
        Map<String, String> map = headers(input.line(0));
        map.put("X-Webhook-Signature", WebhookSigner.kapso(SECRET).sign(body));
        WebhookHeaders headers = WebhookHeaders.ofSingle(map);
        int status;
        try {
            WebhookDelivery delivery = parser.parse(headers, body);
            status = 200;
            if (!isAmbiguous(body)) {
                check(delivery, headers, body, data.length);
            }
        } catch (WebhookParseException e) {
            status = e.reason() == WebhookParseException.Reason.TOO_LARGE ? 413 : 400;
            assertThat(e.getMessage()).hasSizeLessThan(500);
        }
        assertThat(receiver.receive(headers, body).status()).isEqualTo(status);
    }

    private static void check(WebhookDelivery delivery, WebhookHeaders headers, byte[] body, int size) {
        Parsed.check(delivery, size);
        if (delivery.meta().isPresent()) {
            return;
        }
        WebhookDelivery fromTree = TreeReader.read(DeliveryHeaders.of(headers), WebhookParser.object(body));
        assertThat(delivery.events()).isEqualTo(fromTree.events());
        assertThat(delivery.toString()).isEqualTo(fromTree.toString());
        assertThat(delivery.contradiction()).isEqualTo(fromTree.contradiction());
    }

    private static Map<String, String> headers(String line) {
        Map<String, String> headers = new HashMap<>();
        String[] values = line.split(" ", NAMES.size());
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                headers.put(NAMES.get(i), values[i]);
            }
        }
        return headers;
    }
}
