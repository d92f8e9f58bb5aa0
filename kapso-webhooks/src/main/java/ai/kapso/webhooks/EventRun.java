package ai.kapso.webhooks;

import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.internal.LogText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes the events of one delivery to the handlers, each of them, whatever became of those before. */
final class EventRun {

    private static final Logger LOG = System.getLogger("ai.kapso.webhooks");

    private final Handlers handlers;
    private final OnceOnly once;
    private final BiConsumer<? super WebhookEvent, ? super Throwable> onFailure;
    private boolean anyNew;
    private @Nullable Throwable problem;

    EventRun(Handlers handlers, OnceOnly once, BiConsumer<? super WebhookEvent, ? super Throwable> onFailure) {
        this.handlers = handlers;
        this.once = once;
        this.onFailure = onFailure;
    }

    /** Handles all events; false if all of them had been handled before. Throws when one of them failed. */
    boolean run(WebhookDelivery delivery, EventKeys keys) throws FailedException {
        List<WebhookEvent> events = delivery.events();
        for (int i = 0; i < events.size(); i++) {
            run(events.get(i), keys.of(i));
        }
        if (problem != null) {
            throw new FailedException(problem);
        }
        return anyNew || events.isEmpty();
    }

    private void run(WebhookEvent event, Optional<String> key) {
        try {
            anyNew |= once.run(key, () -> handlers.handle(event));
        } catch (Throwable e) {
            failed(event, e);
        }
    }

    private void failed(WebhookEvent event, Throwable e) {
        Failures.rethrowFatal(e);
        if (problem == null) {
            problem = e;
        }
        if (e instanceof OnceOnly.BusyException) {
            LOG.log(Level.INFO, e.getMessage());
            return; // which whoever handles it tells of
        }
        String what = e instanceof DeliveryLogException ? "the delivery log failed for " : "the handler failed for ";
        LOG.log(Level.WARNING, what + LogText.of(event.eventName()), e);
        tell(event, e);
    }

    private void tell(WebhookEvent event, Throwable e) {
        try {
            onFailure.accept(event, e);
        } catch (Throwable again) {
            Failures.rethrowFatal(again);
            LOG.log(Level.WARNING, "onFailure failed for " + LogText.of(event.eventName()), again);
        }
    }

    /** A handler failed; the cause is what it threw. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedException(Throwable problem) {
            super(problem);
        }
    }
}
