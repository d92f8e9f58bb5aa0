package ai.kapso.webhooks;

import ai.kapso.webhooks.events.WebhookEvent;
import java.util.ArrayList;
import java.util.List;

/** The handlers of a receiver: all that are for the kind of an event, else those for the rest. */
final class Handlers {

    private final List<Entry<?>> entries = new ArrayList<>();
    private final List<EventHandler<WebhookEvent>> others = new ArrayList<>();

    Handlers() {}

    Handlers(Handlers other) {
        entries.addAll(other.entries);
        others.addAll(other.others);
    }

    <E extends WebhookEvent> void add(Class<E> type, EventHandler<? super E> handler) {
        entries.add(new Entry<>(type, handler));
    }

    void addOther(EventHandler<WebhookEvent> handler) {
        others.add(handler);
    }

    void handle(WebhookEvent event) throws Exception {
        boolean handled = false;
        for (Entry<?> entry : entries) {
            handled |= entry.handle(event);
        }
        if (!handled) {
            for (EventHandler<WebhookEvent> handler : others) {
                handler.handle(event);
            }
        }
    }

    private static final class Entry<E extends WebhookEvent> {

        private final Class<E> type;
        private final EventHandler<? super E> handler;

        Entry(Class<E> type, EventHandler<? super E> handler) {
            this.type = type;
            this.handler = handler;
        }

        boolean handle(WebhookEvent event) throws Exception {
            if (!type.isInstance(event)) {
                return false;
            }
            handler.handle(type.cast(event));
            return true;
        }
    }
}
