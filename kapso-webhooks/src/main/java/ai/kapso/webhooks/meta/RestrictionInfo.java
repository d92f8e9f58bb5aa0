package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a WhatsApp Business account may not do. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = RestrictionInfo.Builder.class)
public interface RestrictionInfo extends JsonModel, WithRestrictionInfo {

    /** What it may not do. */
    Optional<RestrictionType> restrictionType();

    /** Until when. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> expiration();

    /** What can be done about it. */
    Optional<String> remediation();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RestrictionInfo} values. Not thread-safe. */
    final class Builder extends ImmutableRestrictionInfo.Builder {}
}
