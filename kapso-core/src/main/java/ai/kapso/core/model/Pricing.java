package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What Meta charges for a message. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Pricing.Builder.class, using = PricingDeserializer.class)
public interface Pricing extends JsonModel, WithPricing {

    /** Whether it is charged. */
    Optional<Boolean> billable();

    /** By what Meta charges. */
    Optional<PricingModel> pricingModel();

    /** Why it is charged, or is not. */
    Optional<PricingType> type();

    /** What it is charged as. */
    Optional<PricingCategory> category();

    /** Begins what Meta charges. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Pricing} values. Not thread-safe. */
    final class Builder extends ImmutablePricing.Builder {}
}
