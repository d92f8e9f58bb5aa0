package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A country with a time of its own. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ExceptionCountry.Builder.class)
public interface ExceptionCountry extends JsonModel, WithExceptionCountry {

    /** The country, as two letters. */
    Optional<String> countryCode();

    /** From when on. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> startTime();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExceptionCountry} values. Not thread-safe. */
    final class Builder extends ImmutableExceptionCountry.Builder {}
}
