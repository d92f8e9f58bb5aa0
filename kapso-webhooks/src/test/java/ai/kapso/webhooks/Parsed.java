package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;

/** What holds for everything that was parsed, whatever it was parsed from. */
final class Parsed {

    private static final WebhookParser PARSER = WebhookParser.create();

    private Parsed() {}

    /** Checks a delivery whose headers and body had a size together. */
    static void check(WebhookDelivery delivery, int size) {
        assertThat(delivery.toString()).hasSizeLessThan(300 + size);
        delivery.contradiction().ifPresent(text -> assertThat(text).hasSizeLessThan(300));
        delivery.isTest();
        for (WebhookEvent event : delivery.events()) {
            assertThat(check(event)).as("size of what was written").isLessThan(16 * size + 4096);
        }
    }

    /** Checks an event; gives the size of its JSON. */
    private static int check(WebhookEvent event) {
        event.eventKey();
        event.bodyEvent();
        assertThat(event.toString()).isNotEmpty();
        if (event instanceof MessageEvent) {
            ((MessageEvent) event).message().text();
        }
        String json = KapsoJson.write(event);
        WebhookEvent fromText = PARSER.parseEvent(event.eventName(), KapsoJson.read(json, JsonNode.class));
        assertThat(fromText).isEqualTo(event).hasSameHashCodeAs(event);
        assertThat(KapsoJson.write(fromText)).isEqualTo(json);
        return json.length();
    }
}
