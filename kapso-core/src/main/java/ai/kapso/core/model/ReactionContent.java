package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code reaction} message: an emoji on another message, or its removal. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ReactionContent.Builder.class)
public abstract class ReactionContent extends MessageContent implements JsonModel, WithReactionContent {

    ReactionContent() {}

    /** Id of the message that is reacted to. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract String messageId();

    /** The emoji; missing or empty when the reaction was taken back. */
    @Value.Redacted
    public abstract Optional<String> emoji();

    /** Whether the reaction was taken back. */
    public boolean removed() {
        return emoji().map(String::isEmpty).orElse(true);
    }

    @Override
    public MessageType messageType() {
        return MessageType.REACTION;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitReaction(this);
    }

    /** Begins reaction content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReactionContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableReactionContent.Builder {}
}
