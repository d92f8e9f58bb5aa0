package ai.kapso.platform.customers;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer to create.
 *
 * <p>Source: {@code POST /platform/v1/customers}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NewCustomer.Builder.class)
public interface NewCustomer extends JsonModel, WithNewCustomer {

    /** The customer's name; not blank. */
    String name();

    /** The project's own id of the customer, for finding it again with {@link CustomerQuery#externalCustomerId()}. */
    Optional<String> externalCustomerId();

    @Value.Check
    default NewCustomer check() {
        Checks.of("NewCustomer")
                .notBlank("name", name())
                .notBlank("external_customer_id", externalCustomerId())
                .done();
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A customer with a name and nothing else.
     *
     * @param name the customer's name
     * @return the request
     * @throws IllegalArgumentException when the name is blank
     */
    static NewCustomer of(String name) {
        return builder().name(name).build();
    }

    /**
     * A customer with a name and the project's own id.
     *
     * @param name the customer's name
     * @param externalCustomerId the project's own id of the customer
     * @return the request
     * @throws IllegalArgumentException when one of them is blank
     */
    static NewCustomer of(String name, String externalCustomerId) {
        return builder().name(name).externalCustomerId(externalCustomerId).build();
    }

    /** Begins a customer; {@code name} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewCustomer} values. Not thread-safe. */
    final class Builder extends ImmutableNewCustomer.Builder {}
}
