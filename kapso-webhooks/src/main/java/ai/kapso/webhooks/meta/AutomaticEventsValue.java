package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code automatic_events}: leads and purchases that Meta recognised in chats that ads began. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AutomaticEventsValue.Builder.class)
public abstract class AutomaticEventsValue extends TrafficValue implements WithAutomaticEventsValue {

    AutomaticEventsValue() {}

    /** What was recognised. */
    public abstract List<AutomaticEvent> automaticEvents();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAutomaticEvents(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AutomaticEventsValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableAutomaticEventsValue.Builder {}
}
