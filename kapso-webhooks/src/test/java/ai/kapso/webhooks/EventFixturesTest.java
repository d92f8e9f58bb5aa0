package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.testkit.FixtureMutations;
import ai.kapso.core.testkit.Fixtures;
import ai.kapso.core.testkit.FullyTyped;
import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each event of the catalogue has a fixture that is named after it. */
class EventFixturesTest {

    private static final Map<String, JsonNode> FIXTURES = Fixtures.in("events");

    private final WebhookParser parser = WebhookParser.create();

    @Test
    void coversTheCatalogue() {
        assertThat(FIXTURES).hasSize(27);
        assertThat(FIXTURES.keySet())
                .allSatisfy(file -> assertThat(EventTypes.find(name(file))).isNotNull());
    }

    @TestFactory
    Stream<DynamicTest> readsEveryPropertyAndWritesItBack() {
        return FIXTURES.entrySet().stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.getKey(), () -> readsAll(name(fixture.getKey()), fixture.getValue())));
    }

    private void readsAll(WebhookEventName name, JsonNode json) {
        WebhookDelivery delivery = parse(name, json.toString().getBytes(UTF_8));
        WebhookEvent event = delivery.events().get(0);
        FullyTyped.assertFullyTyped(event);
        JsonTrees.assertSameMeaning(KapsoJson.write(event), json.toString());
        assertThat(delivery.contradiction()).isEmpty();
        assertThat(event.eventName()).isEqualTo(name);
        assertThat(parser.parseEvent(name, KapsoJson.toTree(event))).isEqualTo(event);
        assertThat(event.accept(new NamesOnly())).isEqualTo(name.value());
        assertThat(event.toString())
                .doesNotContain("4917612345678", "wamid.", "wacid.") // a number is in ids, too
                .doesNotContain("Mara")
                .doesNotContain("blue");
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameFromTheTree() {
        return FIXTURES.entrySet().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.getKey(), () -> {
                    WebhookEventName name = name(fixture.getKey());
                    byte[] body = fixture.getValue().toString().getBytes(UTF_8);
                    WebhookDelivery fromTree =
                            TreeReader.read(DeliveryHeaders.of(headers(name)), WebhookParser.object(body));
                    assertThat(fromTree.events()).isEqualTo(parse(name, body).events());
                    assertThat(fromTree.contradiction()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> survivesWhateverTheServerMayChange() {
        return FIXTURES.entrySet().stream().flatMap(fixture -> {
            WebhookEventName name = name(fixture.getKey());
            return FixtureMutations.reading(body -> parse(name, body))
                    .of(fixture.getKey(), fixture.getValue().toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> losesNothingOfWhatTheServerMayChange() {
        return FIXTURES.entrySet().stream()
                .flatMap(fixture -> FixtureMutations.of(EventTypes.find(name(fixture.getKey())))
                        .inferring("type")
                        .requiring(
                                "/message",
                                "/conversation",
                                "/conversation/id",
                                "/contact",
                                "/contact/id",
                                "/phone_number_id",
                                "/workflow_execution_id",
                                "/data")
                        .of(fixture.getKey(), fixture.getValue().toString()));
    }

    private WebhookDelivery parse(WebhookEventName name, byte[] body) {
        return parser.parse(headers(name), body);
    }

    private static WebhookHeaders headers(WebhookEventName name) {
        return WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", name.value()));
    }

    private static WebhookEventName name(String file) {
        return WebhookEventName.of(file.substring(0, file.length() - ".json".length()));
    }

    /** Shows that a visitor without methods of its own is asked for everything. */
    private static final class NamesOnly implements WebhookEvent.Visitor<String> {

        @Override
        public String visitOther(WebhookEvent event) {
            return event.eventName().value();
        }

        @Override
        public String visitUnknownEvent(UnknownEvent event) {
            return "unknown";
        }

        @Override
        public String visitLegacyEvent(LegacyEvent event) {
            return "legacy";
        }
    }
}
