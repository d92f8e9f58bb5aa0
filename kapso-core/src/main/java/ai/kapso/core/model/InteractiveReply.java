package ai.kapso.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a user answered an interactive message. There is one subclass for each kind of answer, and {@link UnknownReply} for
 * kinds that this version does not know. The set is closed; later versions may add to it. Immutable and thread-safe.
 */
public abstract class InteractiveReply {

    InteractiveReply() {}

    /** The kind of answer. */
    public abstract InteractiveType type();

    /** Calls the visitor's method for this kind of answer. */
    public abstract <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** What {@link Message#bodyText()} gives. */
    Optional<String> bodyText() {
        return Optional.empty();
    }

    /**
     * This answer, if it is of a kind.
     *
     * @param kind such as {@code ButtonReply.class}
     * @param <T> the kind
     * @return empty when it is another kind
     */
    public final <T extends InteractiveReply> Optional<T> as(Class<T> kind) {
        return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
    }

    /**
     * Handles answers by kind. Every method that is not overridden passes on to {@link #visitOther}.
     *
     * @param <R> what comes out
     */
    public interface Visitor<R extends @Nullable Object> {

        /** Handles a tap on a reply button. */
        default R visitButtonReply(ButtonReply button) {
            return visitOther(button);
        }

        /** Handles a row chosen from a list. */
        default R visitListReply(ListReply row) {
            return visitOther(row);
        }

        /** Handles a completed Flow or address form. */
        default R visitNfmReply(NfmReply form) {
            return visitOther(form);
        }

        /** Handles whether the business may call. */
        default R visitCallPermissionReply(CallPermissionReply permission) {
            return visitOther(permission);
        }

        /** Handles how the user wants to pay. */
        default R visitPaymentMethod(PaymentMethodReply method) {
            return visitOther(method);
        }

        /** Handles a kind that this version does not know, or an answer that it cannot read. */
        default R visitUnknown(UnknownReply unknown) {
            return visitOther(unknown);
        }

        /** Handles everything that has no method of its own. */
        R visitOther(InteractiveReply reply);
    }
}
