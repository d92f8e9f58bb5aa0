package ai.kapso.platform.customers;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A business that connects its WhatsApp numbers to the project.
 *
 * <p>Source: {@code GET /platform/v1/customers/{customer_id}}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Customer.Builder.class)
public interface Customer extends JsonModel, WithCustomer {

    /** Kapso's id of the customer (a UUID today; treat it as opaque). */
    String id();

    /** The customer's name; empty if the server gave none. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String name() {
        return "";
    }

    /** The project's own id of the customer, as it was given. */
    Optional<String> externalCustomerId();

    /** When the customer was created. */
    Optional<Instant> createdAt();

    /** When the customer was last changed. */
    Optional<Instant> updatedAt();

    /** Begins a customer; for tests, since customers come from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Customer} values. Not thread-safe. */
    final class Builder extends ImmutableCustomer.Builder {}
}
