package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.DocumentContent;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The transcript of a call. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallTranscript.Builder.class)
public interface CallTranscript extends JsonModel, WithCallTranscript {

    /** The file, in JSON. Its address is good for five minutes, its id for seven days. */
    Optional<DocumentContent> document();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallTranscript} values. Not thread-safe. */
    final class Builder extends ImmutableCallTranscript.Builder {}
}
