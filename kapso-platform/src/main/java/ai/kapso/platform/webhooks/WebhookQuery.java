package ai.kapso.platform.webhooks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which webhooks of a number to list; all conditions must hold.
 *
 * <p>Source: {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WebhookQuery.Builder.class)
public interface WebhookQuery extends JsonModel, WithWebhookQuery {

    /** Part of the URL. */
    Optional<String> urlContains();

    /** Only webhooks of this kind. */
    Optional<WebhookKind> kind();

    /** Only webhooks that deliver, or only those that do not. */
    Optional<Boolean> active();

    /** Only webhooks created after this. */
    Optional<Instant> createdAfter();

    /** Only webhooks created before this. */
    Optional<Instant> createdBefore();

    /** How many webhooks a page holds, from 1. */
    Optional<Integer> perPage();

    /** The page to begin with, from 1, which is the default. */
    Optional<Integer> page();

    @Value.Check
    default void check() {
        Checks.of("WebhookQuery")
                .range("per_page", perPage(), 1, Integer.MAX_VALUE)
                .range("page", page(), 1, Integer.MAX_VALUE)
                .done();
    }

    /** Begins a query without conditions. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WebhookQuery} values. Not thread-safe. */
    final class Builder extends ImmutableWebhookQuery.Builder {}
}
