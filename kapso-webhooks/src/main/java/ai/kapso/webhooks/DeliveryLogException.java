package ai.kapso.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * A delivery log could not do what was asked of it, so nobody knows whether something is handled or not. A
 * {@link WebhookReceiver} answers 500 then, and Kapso sends again. The message names no key.
 */
public final class DeliveryLogException extends WebhookException {
    private static final long serialVersionUID = 1L;

    private DeliveryLogException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DeliveryLogException failed(@Nullable String sqlState, Throwable cause) {
        return new DeliveryLogException("the database of the delivery log failed with SQL state " + sqlState, cause);
    }

    static DeliveryLogException lost() {
        return new DeliveryLogException("the claim expired, and somebody else has won the key since", null);
    }
}
