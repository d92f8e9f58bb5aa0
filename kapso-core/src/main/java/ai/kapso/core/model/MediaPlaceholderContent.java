package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The content of a {@code media_placeholder}, which has none: it stands for media in a chat history, which may
 * follow later under the same id.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MediaPlaceholderContent.Builder.class)
public abstract class MediaPlaceholderContent extends MessageContent implements JsonModel, WithMediaPlaceholderContent {

    MediaPlaceholderContent() {}

    @Override
    boolean isBare() {
        return additionalProperties().isEmpty();
    }

    @Override
    public MessageType messageType() {
        return MessageType.MEDIA_PLACEHOLDER;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMediaPlaceholder(this);
    }

    /** Begins media placeholder content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MediaPlaceholderContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableMediaPlaceholderContent.Builder {}
}
