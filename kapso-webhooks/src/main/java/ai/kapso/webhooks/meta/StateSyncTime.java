package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When something was synchronised. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StateSyncTime.Builder.class)
public interface StateSyncTime extends JsonModel, WithStateSyncTime {

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> timestamp();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StateSyncTime} values. Not thread-safe. */
    final class Builder extends ImmutableStateSyncTime.Builder {}
}
