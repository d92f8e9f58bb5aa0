package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.testkit.Fixtures;
import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An event that is written as JSON beside its name, as for a queue, is read as an equal event. */
class StoredEventsTest {

    private static final WebhookParser PARSER = WebhookParser.create();
    private static final WebhookEventName OF_TOMORROW = WebhookEventName.of("whatsapp.thing.of_tomorrow");

    @TestFactory
    Stream<DynamicTest> metasEventsSurvive() {
        return Fixtures.in("meta").entrySet().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.getKey(), () -> {
                    ObjectNode entry = (ObjectNode) fixture.getValue().at("/entry/0");
                    assertSurvive(parse(Map.of(), fixture.getValue()));
                    entry.put("time", 1_790_000_002);
                    assertSurvive(parse(Map.of(), fixture.getValue()));
                    ((ObjectNode) entry.at("/changes/0")).put("field", "field_of_tomorrow");
                    assertSurvive(parse(Map.of(), fixture.getValue()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> kapsosEventsSurvive() {
        return Fixtures.in("events").entrySet().stream()
                .flatMap(fixture -> Stream.of(name(fixture.getKey()), "whatsapp.thing.of_tomorrow", "")
                        .map(name -> DynamicTest.dynamicTest(
                                fixture.getKey() + " as " + name,
                                () -> assertSurvive(parse(Map.of("X-Webhook-Event", name), fixture.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> deliveriesSurvive() {
        return Fixtures.in("deliveries").entrySet().stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.getKey(),
                        () -> assertSurvive(
                                parse(Map.of("X-Webhook-Event", "whatsapp.message.received"), fixture.getValue()))));
    }

    @Test
    void unknownEventsSurviveWithWhatIsSaidAboutThem() {
        UnknownEvent event = UnknownEvent.of(WebhookEventName.MESSAGE_RECEIVED, json("[1]"), "why")
                .from(Optional.of("w"), Optional.of("n"), Optional.of(Instant.ofEpochSecond(7)));
        assertSurvive(List.of(
                event,
                UnknownEvent.of(OF_TOMORROW, json("{\"a\":1}")),
                UnknownEvent.of(OF_TOMORROW, json("null"), "why"),
                UnknownEvent.of(OF_TOMORROW, json("{\"unknown_event\":1}")),
                UnknownEvent.of(WebhookEventName.of(""), json("7"), "why"),
                UnknownEvent.of(WebhookEventName.MESSAGE_RECEIVED, json("{\"message\":{\"id\":\"1\"}}"))));
        assertThat(KapsoJson.toTree(UnknownEvent.of(OF_TOMORROW, json("{\"a\":1}"))))
                .isEqualTo(json("{\"a\":1}"));
        assertThat(KapsoJson.read(KapsoJson.write(event), UnknownEvent.class)).isEqualTo(event);
    }

    @Test
    void legacyEventsSurviveWhateverTellsTheirVersion() {
        assertSurvive(List.of(
                LegacyEvent.of(WebhookEventName.MESSAGE_RECEIVED, json("{\"whatsapp_config\":{\"id\":\"1\"}}")),
                LegacyEvent.of(WebhookEventName.MESSAGE_RECEIVED, json("{\"message\":{\"content\":\"Hi\"}}"))));
    }

    @Test
    void theChangeOfAnAccountKeepsItsEntry() {
        JsonNode stored = KapsoJson.toTree(parse(
                        Map.of(),
                        json(
                                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"w\",\"time\":1790000002,"
                                        + "\"changes\":[{\"field\":\"account_update\",\"value\":{\"event\":\"ACCOUNT_DELETED\"}}]}]}"))
                .get(0));
        MetaChangeEvent event = PARSER.parseEvent(WebhookEventName.of("account_update"), stored)
                .as(MetaChangeEvent.class)
                .orElseThrow();
        assertThat(event.businessAccountId()).contains("w");
        assertThat(event.time()).contains(Instant.ofEpochSecond(1_790_000_002));
    }

    @Test
    void whatOnlyLooksStoredIsReadAsABody() {
        JsonNode body = json("{\"unknown_event\":1,\"event_name\":{}}");
        assertThat(PARSER.parseEvent(OF_TOMORROW, body)).isEqualTo(UnknownEvent.of(OF_TOMORROW, body));
    }

    private static void assertSurvive(List<WebhookEvent> events) {
        assertThat(events).isNotEmpty();
        for (WebhookEvent event : events) {
            String stored = KapsoJson.write(event);
            WebhookEvent again = PARSER.parseEvent(
                    WebhookEventName.of(event.eventName().value()), KapsoJson.read(stored, JsonNode.class));
            assertThat(again).isEqualTo(event).hasSameHashCodeAs(event);
            assertThat(KapsoJson.write(again)).isEqualTo(stored);
        }
    }

    private static List<WebhookEvent> parse(Map<String, String> headers, JsonNode body) {
        return PARSER.parse(WebhookHeaders.ofSingle(headers), body.toString().getBytes(UTF_8))
                .events();
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ".json".length());
    }

    private static JsonNode json(String text) {
        return JsonTrees.parse(text);
    }
}
