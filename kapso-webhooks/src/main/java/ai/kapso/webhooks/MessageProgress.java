package ai.kapso.webhooks;

import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.StatusType;
import ai.kapso.core.model.StatusUpdate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a message of the business has come, put together from statuses that arrive in any order: each advances it
 * or changes nothing. Pending, sent, delivered, read and played follow one another. {@code failed} is final, unless the
 * message has been delivered before. A status that is not one of these changes nothing.
 *
 * <pre>{@code
 * progress = progress.with(MessageStatus.DELIVERED); // stays READ if that came first
 * }</pre>
 *
 * <p>An immutable value, thread-safe; two are equal when they have come equally far.
 */
public final class MessageProgress {

    private static final List<MessageStatus> ORDER = List.of(
            MessageStatus.PENDING,
            MessageStatus.SENT,
            MessageStatus.DELIVERED,
            MessageStatus.READ,
            MessageStatus.PLAYED);

    private static final MessageProgress NONE = new MessageProgress(null);

    private final @Nullable MessageStatus status;

    private MessageProgress(@Nullable MessageStatus status) {
        this.status = status;
    }

    /** Nothing is known yet. */
    public static MessageProgress none() {
        return NONE;
    }

    /**
     * A progress that was stored.
     *
     * @param status the furthest status so far
     * @return the progress
     */
    public static MessageProgress of(MessageStatus status) {
        Objects.requireNonNull(status, "status is null");
        return NONE.with(status);
    }

    /**
     * This progress and one more status.
     *
     * @param next the status, whenever it was reached
     * @return the same object if it says nothing new
     */
    public MessageProgress with(MessageStatus next) {
        return advances(next) ? new MessageProgress(next) : this;
    }

    /**
     * As {@link #with(MessageStatus)}, for a status of Meta. The status of a payment or a call is not one of the message.
     *
     * @param update the status
     * @return the same object if it says nothing new
     */
    public MessageProgress with(StatusUpdate update) {
        return isOfMessage(update) ? update.status().map(this::with).orElse(this) : this;
    }

    private static boolean isOfMessage(StatusUpdate update) {
        return update.payment().isEmpty()
                && update.type().map(StatusType.MESSAGE::equals).orElse(true);
    }

    private boolean advances(MessageStatus next) {
        if (isFailed()) {
            return false;
        }
        return next.equals(MessageStatus.FAILED) ? !has(MessageStatus.DELIVERED) : rank(next) > rank(status);
    }

    private static int rank(@Nullable MessageStatus status) {
        return status == null ? -1 : ORDER.indexOf(status);
    }

    /** The furthest status; empty if none is known. */
    public Optional<MessageStatus> status() {
        return Optional.ofNullable(status);
    }

    /**
     * Whether the message has come as far as a status. One that was read has been delivered, too, even if nothing told so.
     *
     * @param reached one of the statuses of a message that is sent
     * @return whether it has come so far or further
     */
    public boolean has(MessageStatus reached) {
        int rank = rank(reached);
        return Objects.equals(status, reached) || (rank >= 0 && rank(status) >= rank);
    }

    /** Whether it could not be delivered. */
    public boolean isFailed() {
        return Objects.equals(status, MessageStatus.FAILED);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageProgress && Objects.equals(((MessageProgress) other).status, status);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(status);
    }

    @Override
    public String toString() {
        return status == null ? "none" : status.toString();
    }
}
