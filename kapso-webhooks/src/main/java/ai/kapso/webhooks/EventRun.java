package ai.kapso.webhooks;

import ai.kapso.webhooks.events.WebhookEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes the events of one delivery to the handlers, each of them, whatever became of those before. */
final class EventRun {

    private static final Logger LOG = System.getLogger("ai.kapso.webhooks");

    private final Handlers handlers;
    private final OnceOnly once;
    private final BiConsumer<? super WebhookEvent, ? super Throwable> onFailure;
    private @Nullable Throwable problem;

    EventRun(Handlers handlers, OnceOnly once, BiConsumer<? super WebhookEvent, ? super Throwable> onFailure) {
        this.handlers = handlers;
        this.once = once;
        this.onFailure = onFailure;
    }

    /** Handles all events; throws when one of them failed. */
    void run(WebhookDelivery delivery) throws FailedException {
        for (WebhookEvent event : delivery.events()) {
            try {
                once.run(event.eventKey().map("event:"::concat), () -> handlers.handle(event));
            } catch (Throwable e) {
                failed(event, e);
            }
        }
        if (problem != null) {
            throw new FailedException(problem);
        }
    }

    private void failed(WebhookEvent event, Throwable e) {
        Failures.rethrowFatal(e);
        if (problem == null) {
            problem = e;
        }
        LOG.log(Level.WARNING, "the handler of " + event.eventName() + " failed", e);
        onFailure.accept(event, e);
    }

    /** A handler failed; the cause is what it threw. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedException(Throwable problem) {
            super(problem);
        }
    }
}
