package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How often an error of a Flow occurred. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = FlowHealthError.Builder.class)
public interface FlowHealthError extends JsonModel, WithFlowHealthError {

    /** Meta's word for it, such as {@code TIMEOUT}. */
    Optional<String> errorType();

    /** Its share, in percent. */
    Optional<BigDecimal> errorRate();

    /** How often it occurred. */
    Optional<Long> errorCount();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FlowHealthError} values. Not thread-safe. */
    final class Builder extends ImmutableFlowHealthError.Builder {}
}
