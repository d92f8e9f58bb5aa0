package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code flows}: the state and health of a Flow. What is there beside the {@link #event()} depends on it. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = FlowsValue.Builder.class)
public abstract class FlowsValue extends MetaValue implements JsonModel, WithFlowsValue {

    FlowsValue() {}

    /** What happened. */
    public abstract Optional<FlowEvent> event();

    /** The same in Meta's words. */
    public abstract Optional<String> message();

    /** Id of the Flow. */
    public abstract Optional<String> flowId();

    /** The status until now; missing for new Flows. */
    public abstract Optional<FlowStatus> oldStatus();

    /** The status now. */
    public abstract Optional<FlowStatus> newStatus();

    /** How many requests fail, in percent. */
    public abstract Optional<BigDecimal> errorRate();

    /** The limit that was reached: percent, or milliseconds for latencies. */
    public abstract Optional<BigDecimal> threshold();

    /** Whether the limit was reached or things are well again. */
    public abstract Optional<FlowAlertState> alertState();

    /** How often each error occurred. */
    public abstract List<FlowHealthError> errors();

    /** The latency that half of the requests stay below, in milliseconds. */
    public abstract Optional<BigDecimal> p50Latency();

    /** The latency that nine of ten requests stay below, in milliseconds. */
    public abstract Optional<BigDecimal> p90Latency();

    /** How many requests the figures are of. */
    public abstract Optional<Long> requestsCount();

    /** How many requests the endpoint answers, in percent. */
    public abstract Optional<BigDecimal> availability();

    /** What will happen to a version of the Flow. */
    public abstract Optional<String> warning();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitFlows(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FlowsValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableFlowsValue.Builder {}
}
