package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The content of an {@code audio} message: a sound file or a voice note.
 *
 * <p>The on-premises API called the message type of a voice note {@code voice}; that reads as this content, too.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AudioContent.Builder.class)
public abstract class AudioContent extends MediaContent implements WithAudioContent {

    AudioContent() {}

    /** Whether it is a voice note, recorded in the chat. */
    public abstract Optional<Boolean> voice();

    @Override
    public MessageType messageType() {
        return MessageType.AUDIO;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAudio(this);
    }

    /** Begins an audio content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AudioContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableAudioContent.Builder {}
}
