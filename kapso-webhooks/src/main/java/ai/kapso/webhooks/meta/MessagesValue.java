package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code messages}: what contacts wrote, and what became of the messages of the business. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessagesValue.Builder.class, using = MessagesValueDeserializer.class)
public abstract class MessagesValue extends TrafficValue implements WithMessagesValue {

    MessagesValue() {}

    /** What contacts wrote. */
    public abstract List<Message> messages();

    /** How far messages of the business have come. */
    public abstract List<StatusUpdate> statuses();

    /** What the business wrote elsewhere. Not documented for this field, but seen. */
    public abstract List<Message> messageEchoes();

    /** What happened to calls. Not documented for this field, but seen. */
    public abstract List<CallUpdate> calls();

    /** What contacts did besides writing; such a value may have no messages. */
    public abstract List<UserAction> userActions();

    /** What was said before this app took the conversation over. */
    public abstract Optional<ConversationContext> conversationContext();

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
