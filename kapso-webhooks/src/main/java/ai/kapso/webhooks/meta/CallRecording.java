package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.AudioContent;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The recording of a call. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallRecording.Builder.class)
public interface CallRecording extends JsonModel, WithCallRecording {

    /** What kind of file it is; {@code audio} today. */
    Optional<String> type();

    /** The file. Its address is good for five minutes, its id for seven days. */
    Optional<AudioContent> audio();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallRecording} values. Not thread-safe. */
    final class Builder extends ImmutableCallRecording.Builder {}
}
