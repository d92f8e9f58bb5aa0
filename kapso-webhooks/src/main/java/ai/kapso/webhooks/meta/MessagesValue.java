package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code messages}: what customers wrote, and what became of the messages of the business. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessagesValue.Builder.class)
public abstract class MessagesValue extends TrafficValue implements WithMessagesValue {

    MessagesValue() {}

    /** What customers wrote. */
    public abstract List<Message> messages();

    /** How far messages of the business have come. */
    public abstract List<StatusUpdate> statuses();

    /** What the business wrote elsewhere. Not documented for this field, but seen. */
    public abstract List<Message> messageEchoes();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessages(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessagesValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessagesValue.Builder {}
}
