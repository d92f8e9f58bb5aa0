package ai.kapso.webhooks;

import ai.kapso.webhooks.events.WebhookEvent;
import org.jspecify.annotations.Nullable;

/** An event as it was read, and whether the headers contradict it. */
final class ReadEvent {

    private final WebhookEvent event;
    private final @Nullable String contradiction;
    private final boolean nameSigned;

    ReadEvent(WebhookEvent event, @Nullable String contradiction, boolean nameSigned) {
        this.event = event;
        this.contradiction = contradiction;
        this.nameSigned = nameSigned;
    }

    WebhookEvent event() {
        return event;
    }

    @Nullable
    String contradiction() {
        return contradiction;
    }

    boolean isNameSigned() {
        return nameSigned;
    }
}
