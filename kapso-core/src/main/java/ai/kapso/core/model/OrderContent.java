package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of an {@code order} message: what a contact put in the basket. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = OrderContent.Builder.class)
public abstract class OrderContent extends MessageContent implements JsonModel, WithOrderContent {

    OrderContent() {}

    /** Meta's id of the catalog. */
    public abstract Optional<String> catalogId();

    /** What the contact wrote with the order. */
    @Value.Redacted
    public abstract Optional<String> text();

    /** What is ordered. */
    public abstract List<OrderItem> productItems();

    /** The order as text, from Kapso. */
    @Value.Redacted
    public abstract Optional<String> orderText();

    @Override
    public MessageType messageType() {
        return MessageType.ORDER;
    }

    @Override
    Optional<String> bodyText() {
        return text();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitOrder(this);
    }

    /** Begins order content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableOrderContent.Builder {}
}
