package ai.kapso.webhooks;

import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.internal.EventKey;
import ai.kapso.webhooks.internal.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a delivery log knows what one delivery brings. They come from the signed body alone: whoever has a
 * recorded delivery can send it under any headers, and would otherwise have it handled again, or have the log forget.
 */
final class EventKeys {

    private static final EventKeys NONE = new EventKeys(List.of(), null);

    private final List<Optional<String>> keys;
    private final @Nullable String delivery;

    private EventKeys(List<Optional<String>> keys, @Nullable String delivery) {
        this.keys = keys;
        this.delivery = delivery;
    }

    /** For a receiver without a log. */
    static EventKeys none() {
        return NONE;
    }

    /** Looks at the body now, since the array is the caller's. */
    static EventKeys of(WebhookDelivery delivery, byte[] body) {
        List<WebhookEvent> events = delivery.events();
        List<Optional<String>> keys = new ArrayList<>(events.size());
        String hash = events.size() > 1 ? Sha256.of(body) : null;
        for (int i = 0; i < events.size(); i++) {
            WebhookEvent event = events.get(i);
            Optional<String> key = event.eventKey();
            if (key.isEmpty() && !event.test().orElse(false)) {
                hash = hash == null ? Sha256.of(body) : hash;
                key = Optional.of(ofBody(hash, i, event));
            }
            keys.add(key.map("event:"::concat));
        }
        return new EventKeys(keys, events.size() > 1 ? "delivery:" + hash : null);
    }

    /** The name tells events of equal bodies apart; one that is made up must not make more keys. */
    private static String ofBody(String hash, int index, WebhookEvent event) {
        String name = event.eventName().isKnown() ? event.eventName().value() : "";
        return EventKey.of("body", hash, index, name);
    }

    /** Of the event at an index; empty if it is to be handled whenever it comes. */
    Optional<String> of(int index) {
        return index < keys.size() ? keys.get(index) : Optional.empty();
    }

    /** Of the whole delivery while it is being handled; empty if there is no more than one event. */
    Optional<String> delivery() {
        return Optional.ofNullable(delivery);
    }
}
