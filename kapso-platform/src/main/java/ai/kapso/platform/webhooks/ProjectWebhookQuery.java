package ai.kapso.platform.webhooks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which webhooks of the project and its numbers to list.
 *
 * <p>Source: {@code GET /platform/v1/whatsapp/webhooks}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ProjectWebhookQuery.Builder.class)
public interface ProjectWebhookQuery extends JsonModel, WithProjectWebhookQuery {

    /** Only webhooks of this kind. */
    Optional<WebhookKind> kind();

    /** How many webhooks a page holds, from 1; the server's default is 20. */
    Optional<Integer> perPage();

    /** The page to begin with, from 1, which is the default. */
    Optional<Integer> page();

    @Value.Check
    default void check() {
        Checks.of("ProjectWebhookQuery")
                .range("per_page", perPage(), 1, Integer.MAX_VALUE)
                .range("page", page(), 1, Integer.MAX_VALUE)
                .done();
    }

    /** Begins a query without conditions. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProjectWebhookQuery} values. Not thread-safe. */
    final class Builder extends ImmutableProjectWebhookQuery.Builder {}
}
