package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An update of an order that was sent before.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code order_status}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class OrderStatusMessage extends InteractiveMessage implements WithOrderStatusMessage {

    OrderStatusMessage() {}

    @Override
    public abstract Optional<MessageHeader> header();

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The reference of the order. */
    public abstract String referenceId();

    /** The state of the order; nothing is accepted after {@code completed} and {@code canceled}. */
    public abstract Optional<OrderState> status();

    /** A word on it, at most 120 characters. */
    public abstract Optional<String> description();

    /** The state of the payment. */
    public abstract Optional<PaymentState> paymentStatus();

    /** The time since which the payment has that state. */
    public abstract Optional<Instant> paymentTimestamp();

    @Override
    public final String interactiveType() {
        return "order_status";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        String path = "interactive.action.parameters";
        checks.notBlank(path + ".reference_id", referenceId());
        checks.require(status().isPresent() || description().isEmpty(), path + ".order.status", "is missing");
        checks.text(path + ".order.description", description(), 120);
        checks.require(
                paymentStatus().isPresent() || paymentTimestamp().isEmpty(), path + ".payment.status", "is missing");
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "review_order");
    }

    @Override
    final Set<String> parameterNames() {
        return Set.of("reference_id", "order", "payment");
    }

    @Override
    final void writeParameters(JsonOut out) throws IOException {
        out.put("reference_id", referenceId());
        if (status().isPresent()) {
            out.begin("order")
                    .putWord("status", status())
                    .put("description", description())
                    .end();
        }
        if (paymentStatus().isPresent()) {
            out.begin("payment").putWord("status", paymentStatus());
            if (paymentTimestamp().isPresent()) {
                out.put("timestamp", paymentTimestamp().get().getEpochSecond());
            }
            out.end();
        }
    }

    @Value.Check
    OrderStatusMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * An update of an order, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     * @param referenceId the reference of the order
     * @param status its state
     */
    public static OrderStatusMessage of(String to, String body, String referenceId, OrderState status) {
        return of(Recipient.phone(to), body, referenceId, status);
    }

    /**
     * An update of an order.
     *
     * @param to the recipient
     * @param body the text
     * @param referenceId the reference of the order
     * @param status its state
     */
    public static OrderStatusMessage of(Recipient to, String body, String referenceId, OrderState status) {
        return builder()
                .recipient(to)
                .body(body)
                .referenceId(referenceId)
                .status(status)
                .build();
    }

    /** Begins an update of an order; recipient, {@code body} and {@code referenceId} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderStatusMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableOrderStatusMessage.Builder
            implements Replying<Builder>, Heading<Builder> {
        Builder() {}
    }
}
