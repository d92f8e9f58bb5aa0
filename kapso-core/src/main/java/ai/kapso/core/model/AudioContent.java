package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonIgnore;
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

    /** {@link MessageType#AUDIO}, or {@link MessageType#VOICE} where the message came under that name. */
    @Override
    @Value.Default
    @JsonIgnore
    public MessageType messageType() {
        return MessageType.AUDIO;
    }

    @Value.Check
    void check() {
        requireType(MessageType.AUDIO, MessageType.VOICE);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAudio(this);
    }

    /** Begins audio content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AudioContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableAudioContent.Builder {}
}
