package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The content of a message of a kind that this version does not know, or content that it cannot read; {@link #problem()}
 * tells these apart. The rest of the message is read as ever, and nothing is lost when it is written again.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UnknownContent.Builder.class)
public abstract class UnknownContent extends MessageContent implements WithUnknownContent {

    UnknownContent() {}

    /** The message's type; an empty word when the message has none. */
    @Override
    public abstract MessageType messageType();

    /** The property that the type names; missing when the message does not have it. */
    @Value.Redacted
    public abstract Optional<JsonNode> json();

    /** Why content of a known kind could not be read; missing for kinds that are not known. */
    public abstract Optional<String> problem();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitUnknown(this);
    }

    @Override
    boolean isBare() {
        return json().isEmpty();
    }

    /**
     * Content of another kind.
     *
     * @param type the message type
     * @param json the property of that name
     */
    public static UnknownContent of(MessageType type, JsonNode json) {
        return builder().messageType(type).json(json).build();
    }

    /** Begins unknown content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UnknownContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableUnknownContent.Builder {}
}
