package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code standby}: copies of the messages and statuses of chats that another app answers. They lie one level
 * deeper than elsewhere, in {@link #standby()}. Not to be answered.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StandbyValue.Builder.class)
public abstract class StandbyValue extends TrafficValue implements WithStandbyValue {

    StandbyValue() {}

    /** The copies. */
    public abstract Optional<StandbyTraffic> standby();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitStandby(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StandbyValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableStandbyValue.Builder {}
}
