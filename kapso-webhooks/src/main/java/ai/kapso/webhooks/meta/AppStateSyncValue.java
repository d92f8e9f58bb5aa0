package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code smb_app_state_sync}: the contacts of the WhatsApp Business app, when a number is connected and whenever
 * they change.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AppStateSyncValue.Builder.class)
public abstract class AppStateSyncValue extends TrafficValue implements WithAppStateSyncValue {

    AppStateSyncValue() {}

    /** What was added, edited or removed. */
    public abstract List<StateSyncItem> stateSync();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAppStateSync(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AppStateSyncValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableAppStateSyncValue.Builder {}
}
