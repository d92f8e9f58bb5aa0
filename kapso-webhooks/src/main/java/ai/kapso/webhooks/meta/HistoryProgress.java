package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a piece of a history belongs. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HistoryProgress.Builder.class)
public interface HistoryProgress extends JsonModel, WithHistoryProgress {

    /** The time that it is of: 0 for the last day, 1 for the 90 days before, 2 for those up to 180 days ago. */
    Optional<Integer> phase();

    /** The place of the piece within its phase. */
    Optional<Integer> chunkOrder();

    /** How much of the history has been sent, in percent; 100 when all is. */
    Optional<Integer> progress();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HistoryProgress} values. Not thread-safe. */
    final class Builder extends ImmutableHistoryProgress.Builder {}
}
