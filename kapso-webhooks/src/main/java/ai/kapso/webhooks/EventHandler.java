package ai.kapso.webhooks;

import ai.kapso.webhooks.events.WebhookEvent;

/**
 * What to do with one kind of event. Called from any thread.
 *
 * @param <E> the kind
 */
@FunctionalInterface
public interface EventHandler<E extends WebhookEvent> {

    /**
     * Handles an event. Kapso waits 10 seconds for the answer to the whole delivery, so long work belongs elsewhere.
     *
     * @param event the event
     * @throws Exception to have the delivery answered with 500, so that Kapso sends it again
     */
    void handle(E event) throws Exception;
}
