package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A price by volume that was reached. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = VolumeTierInfo.Builder.class)
public interface VolumeTierInfo extends JsonModel, WithVolumeTierInfo {

    /** When. Meta may tell it several times; the earliest one counts. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> tierUpdateTime();

    /** Which messages it is for. */
    Optional<TemplateCategory> pricingCategory();

    /** From how many messages to how many, such as {@code 25000001:50000000}. */
    Optional<String> tier();

    /** The month that it is for, such as {@code 2025-11}. */
    Optional<String> effectiveMonth();

    /** The country or region of the contacts, by name. */
    Optional<String> region();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VolumeTierInfo} values. Not thread-safe. */
    final class Builder extends ImmutableVolumeTierInfo.Builder {}
}
