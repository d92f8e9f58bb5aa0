package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a message that WhatsApp does not hand over to the API. The message's errors say why. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UnsupportedContent.Builder.class)
public abstract class UnsupportedContent extends MessageContent implements JsonModel, WithUnsupportedContent {

    UnsupportedContent() {}

    /** What the user sent, such as {@code poll_update}. */
    public abstract Optional<String> type();

    /** {@link MessageType#UNSUPPORTED}, or its older name where the message came under that. */
    @Override
    @Value.Default
    @JsonIgnore
    public MessageType messageType() {
        return MessageType.UNSUPPORTED;
    }

    @Value.Check
    void check() {
        requireType(MessageType.UNSUPPORTED, MessageType.of("unknown"));
    }

    @Override
    boolean isBare() {
        return type().isEmpty() && additionalProperties().isEmpty();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitUnsupported(this);
    }

    /** Begins unsupported content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UnsupportedContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableUnsupportedContent.Builder {}
}
