package ai.kapso.webhooks;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What Kapso says about a batch. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = BatchInfo.Builder.class)
public interface BatchInfo extends JsonModel, WithBatchInfo {

    /** How many events it has. */
    Optional<Integer> size();

    /** How long messages were collected, in milliseconds; see {@link #window()}. */
    Optional<Long> windowMs();

    /** The number of the first message in its conversation's order. */
    Optional<Long> firstSequence();

    /** The number of the last message in its conversation's order. */
    Optional<Long> lastSequence();

    /** Kapso's id of the conversation that all messages belong to. */
    Optional<String> conversationId();

    /** How long messages were collected. */
    default Optional<Duration> window() {
        return windowMs().map(Duration::ofMillis);
    }

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BatchInfo} values. Not thread-safe. */
    final class Builder extends ImmutableBatchInfo.Builder {}
}
