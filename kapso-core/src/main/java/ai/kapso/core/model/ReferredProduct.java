package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The catalog's product that a contact asks about. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ReferredProduct.Builder.class)
public interface ReferredProduct extends JsonModel, WithReferredProduct {

    /** Meta's id of the catalog. */
    Optional<String> catalogId();

    /** The product's id in the catalog. */
    Optional<String> productRetailerId();

    /** Begins a referred product. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReferredProduct} values. Not thread-safe. */
    final class Builder extends ImmutableReferredProduct.Builder {}
}
