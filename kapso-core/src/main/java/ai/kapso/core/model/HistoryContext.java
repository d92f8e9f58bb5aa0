package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How a message of a synchronised chat history stood. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HistoryContext.Builder.class)
public interface HistoryContext extends JsonModel, WithHistoryContext {

    /** How far the message had come. */
    Optional<HistoryStatus> status();

    /** Begins a history context. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HistoryContext} values. Not thread-safe. */
    final class Builder extends ImmutableHistoryContext.Builder {}
}
