package ai.kapso.platform.customers;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which customers to list; all conditions must hold.
 *
 * <p>Source: {@code GET /platform/v1/customers}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CustomerQuery.Builder.class)
public interface CustomerQuery extends JsonModel, WithCustomerQuery {

    /** Part of the name. */
    Optional<String> nameContains();

    /** The project's own id of the customer. */
    Optional<String> externalCustomerId();

    /** Only customers created after this. */
    Optional<Instant> createdAfter();

    /** Only customers created before this. */
    Optional<Instant> createdBefore();

    /** How many customers a page holds, from 1; the server's default is 20. */
    Optional<Integer> perPage();

    /** The page to begin with, from 1, which is the default. */
    Optional<Integer> page();

    @Value.Check
    default void check() {
        Checks.of("CustomerQuery")
                .range("per_page", perPage(), 1, Integer.MAX_VALUE)
                .range("page", page(), 1, Integer.MAX_VALUE)
                .done();
    }

    /** Begins a query without conditions. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CustomerQuery} values. Not thread-safe. */
    final class Builder extends ImmutableCustomerQuery.Builder {}
}
