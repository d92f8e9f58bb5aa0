package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An order with a button to review and pay it.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code order_details}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class OrderDetailsMessage extends InteractiveMessage implements WithOrderDetailsMessage {

    OrderDetailsMessage() {}

    /** A picture above; without it WhatsApp shows that of the first item that has one. */
    public abstract Optional<MediaRef> headerImage();

    @Override
    public final Optional<MessageHeader> header() {
        return headerImage().map(MessageHeader::image);
    }

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The order and the ways to pay it. */
    public abstract OrderDetails order();

    @Override
    public final String interactiveType() {
        return "order_details";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.present("interactive.action.parameters", order()); // it has checked itself
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "review_and_pay");
    }

    @Override
    final Set<String> parameterNames() {
        return Set.of(
                "reference_id",
                "type",
                "payment_type",
                "payment_configuration",
                "payment_settings",
                "currency",
                "total_amount",
                "order");
    }

    @Override
    final void writeParameters(JsonOut out) throws IOException {
        out.putPropertiesOf(order());
    }

    @Value.Check
    OrderDetailsMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * An order, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     * @param order the order
     */
    public static OrderDetailsMessage of(String to, String body, OrderDetails order) {
        return of(Recipient.phone(to), body, order);
    }

    /**
     * An order.
     *
     * @param to the recipient
     * @param body the text
     * @param order the order
     */
    public static OrderDetailsMessage of(Recipient to, String body, OrderDetails order) {
        return builder().recipient(to).body(body).order(order).build();
    }

    /** Begins an order; recipient, {@code body} and {@code order} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderDetailsMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableOrderDetailsMessage.Builder implements Replying<Builder> {
        Builder() {}

        /**
         * Sets the header, which is a picture.
         *
         * @param header a picture
         * @throws IllegalArgumentException when it is of another kind
         */
        @CanIgnoreReturnValue
        public Builder header(MessageHeader header) {
            Objects.requireNonNull(header, "header is null");
            Checks.of("OrderDetailsMessage")
                    .require(header.kind() == MessageHeader.Kind.IMAGE, "interactive.header.type", "is not image")
                    .done();
            return headerImage(header.media());
        }
    }
}
