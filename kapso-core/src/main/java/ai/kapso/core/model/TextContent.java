package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code text} message. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TextContent.Builder.class, using = TextContentDeserializer.class)
public abstract class TextContent extends MessageContent implements JsonModel, WithTextContent {

    TextContent() {}

    /** The text. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract String body();

    /** For a text that the business sent: whether its first URL is shown with a preview. */
    public abstract Optional<Boolean> previewUrl();

    @Override
    public MessageType messageType() {
        return MessageType.TEXT;
    }

    @Override
    Optional<String> bodyText() {
        return Optional.of(body());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitText(this);
    }

    /**
     * A text.
     *
     * @param body the text
     */
    public static TextContent of(String body) {
        return builder().body(body).build();
    }

    /** Begins text content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TextContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableTextContent.Builder {}
}
