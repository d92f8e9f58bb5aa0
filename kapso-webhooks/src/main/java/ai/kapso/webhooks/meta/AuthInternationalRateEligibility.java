package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** From when on one-time codes to other countries have their own rate. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AuthInternationalRateEligibility.Builder.class)
public interface AuthInternationalRateEligibility extends JsonModel, WithAuthInternationalRateEligibility {

    /** From when on, for all countries but the exceptions. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> startTime();

    /** The countries with another time. */
    List<ExceptionCountry> exceptionCountries();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AuthInternationalRateEligibility} values. Not thread-safe. */
    final class Builder extends ImmutableAuthInternationalRateEligibility.Builder {}
}
