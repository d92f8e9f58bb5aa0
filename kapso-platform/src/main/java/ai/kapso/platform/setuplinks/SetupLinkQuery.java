package ai.kapso.platform.setuplinks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which of a customer's setup links to list; all conditions must hold.
 *
 * <p>Source: {@code GET /platform/v1/customers/{customer_id}/setup_links}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SetupLinkQuery.Builder.class)
public interface SetupLinkQuery extends JsonModel, WithSetupLinkQuery {

    /** Only links of this status. */
    Optional<SetupLinkStatus> status();

    /** Only links created after this. */
    Optional<Instant> createdAfter();

    /** Only links created before this. */
    Optional<Instant> createdBefore();

    /** How many links a page holds, from 1; the server's default is 20. */
    Optional<Integer> perPage();

    /** The page to begin with, from 1, which is the default. */
    Optional<Integer> page();

    @Value.Check
    default void check() {
        Checks.of("SetupLinkQuery")
                .range("per_page", perPage(), 1, Integer.MAX_VALUE)
                .range("page", page(), 1, Integer.MAX_VALUE)
                .done();
    }

    /** Begins a query without conditions. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetupLinkQuery} values. Not thread-safe. */
    final class Builder extends ImmutableSetupLinkQuery.Builder {}
}
