package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code video} message. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = VideoContent.Builder.class)
public abstract class VideoContent extends MediaContent implements WithVideoContent {

    VideoContent() {}

    @Override
    public MessageType messageType() {
        return MessageType.VIDEO;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitVideo(this);
    }

    /** Begins video content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VideoContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableVideoContent.Builder {}
}
