package ai.kapso.webhooks;

import ai.kapso.webhooks.events.WebhookEvent;
import org.jspecify.annotations.Nullable;

/** An event as it was read, and whether the headers contradict it. */
final class ReadEvent {

    private final WebhookEvent event;
    private final @Nullable String contradiction;

    ReadEvent(WebhookEvent event, @Nullable String contradiction) {
        this.event = event;
        this.contradiction = contradiction;
    }

    WebhookEvent event() {
        return event;
    }

    @Nullable
    String contradiction() {
        return contradiction;
    }
}
