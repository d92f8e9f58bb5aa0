package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.MessageError;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of the history of a number's chats. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HistoryChunk.Builder.class)
public interface HistoryChunk extends JsonModel, WithHistoryChunk {

    /** Which piece; missing when the business shares nothing. */
    Optional<HistoryProgress> metadata();

    /** The chats. */
    List<HistoryThread> threads();

    /** Why there are no chats; code 2593109 says that the business shares none. */
    List<MessageError> errors();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HistoryChunk} values. Not thread-safe. */
    final class Builder extends ImmutableHistoryChunk.Builder {}
}
