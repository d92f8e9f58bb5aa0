package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code calls}: calls between contacts and the business, and how calls of the business fare. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallsValue.Builder.class)
public abstract class CallsValue extends TrafficValue implements WithCallsValue {

    CallsValue() {}

    /** What happened to calls. */
    public abstract List<CallUpdate> calls();

    /** Whether calls of the business ring, are accepted or rejected. The id is the call's. */
    public abstract List<StatusUpdate> statuses();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitCalls(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallsValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableCallsValue.Builder {}
}
