package ai.kapso.platform.customers;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.json.Patch;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to a customer; what is not given stays as it is.
 *
 * <p>Source: {@code PATCH /platform/v1/customers/{customer_id}}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CustomerUpdate.Builder.class)
public interface CustomerUpdate extends JsonModel, WithCustomerUpdate {

    /** A new name; not blank. */
    Optional<String> name();

    /** A new id of the project's own, or none any more. */
    @Value.Default
    default Patch<String> externalCustomerId() {
        return Patch.keep();
    }

    @Value.Check
    default CustomerUpdate check() {
        Checks.of("CustomerUpdate").notBlank("name", name()).done();
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** Begins an update that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CustomerUpdate} values. Not thread-safe. */
    final class Builder extends ImmutableCustomerUpdate.Builder {

        /** Sets the project's own id of the customer. */
        @CanIgnoreReturnValue
        public Builder externalCustomerId(String id) {
            return externalCustomerId(Patch.of(id));
        }

        /** Removes the project's own id of the customer. */
        @CanIgnoreReturnValue
        public Builder clearExternalCustomerId() {
            return externalCustomerId(Patch.clear());
        }
    }
}
