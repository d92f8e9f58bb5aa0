package ai.kapso.webhooks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a received request, and what to answer. Immutable and thread-safe. */
public final class WebhookResult {

    private final int status;
    private final @Nullable WebhookDelivery delivery;
    private final @Nullable Throwable problem;
    private final boolean duplicate;

    private WebhookResult(
            int status, @Nullable WebhookDelivery delivery, @Nullable Throwable problem, boolean duplicate) {
        this.status = status;
        this.delivery = delivery;
        this.problem = problem;
        this.duplicate = duplicate;
    }

    static WebhookResult accepted(WebhookDelivery delivery) {
        return new WebhookResult(200, delivery, null, false);
    }

    static WebhookResult duplicate(WebhookDelivery delivery) {
        return new WebhookResult(200, delivery, null, true);
    }

    static WebhookResult refused(int status, Throwable problem) {
        return new WebhookResult(status, null, problem, false);
    }

    static WebhookResult failed(@Nullable WebhookDelivery delivery, Throwable problem) {
        return new WebhookResult(500, delivery, problem, false);
    }

    /**
     * The status to answer with; the answer's body does not matter. 200: taken. 401: not genuine. 400: not a webhook. 413:
     * too large. 500: a handler failed, or the same event is being handled elsewhere; Kapso sends it again.
     */
    public int status() {
        return status;
    }

    /** What was delivered; empty if the request was refused. */
    public Optional<WebhookDelivery> delivery() {
        return Optional.ofNullable(delivery);
    }

    /** Why the status is not 200: a {@link WebhookException}, or what the first handler that failed has thrown. */
    public Optional<Throwable> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether the delivery had been handled before and no handler was called. */
    public boolean isDuplicate() {
        return duplicate;
    }

    @Override
    public String toString() {
        String why = problem == null ? "" : ", problem=" + problem.getClass().getSimpleName();
        return "WebhookResult{status=" + status + why + "}";
    }
}
