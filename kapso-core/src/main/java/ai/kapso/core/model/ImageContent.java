package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of an {@code image} message: a picture. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ImageContent.Builder.class)
public abstract class ImageContent extends MediaContent implements WithImageContent {

    ImageContent() {}

    @Override
    public MessageType messageType() {
        return MessageType.IMAGE;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitImage(this);
    }

    /** Begins image content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImageContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableImageContent.Builder {}
}
