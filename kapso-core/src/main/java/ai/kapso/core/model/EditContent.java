package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of an {@code edit} message: a new version of an earlier message, within 15 minutes of it. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = EditContent.Builder.class)
public abstract class EditContent extends MessageContent implements JsonModel, WithEditContent {

    EditContent() {}

    /** Id of the message that was edited. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract String originalMessageId();

    /** The new version; it has no id and time of its own. */
    public abstract Optional<Message> message();

    @Override
    public MessageType messageType() {
        return MessageType.EDIT;
    }

    @Override
    Optional<String> bodyText() {
        return message().flatMap(Message::bodyText);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitEdit(this);
    }

    /** Begins edit content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EditContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableEditContent.Builder {}
}
