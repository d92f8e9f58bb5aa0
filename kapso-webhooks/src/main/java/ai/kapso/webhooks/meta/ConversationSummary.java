package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A conversation in a few sentences. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ConversationSummary.Builder.class)
public interface ConversationSummary extends JsonModel, WithConversationSummary {

    /** The summary. */
    @Value.Redacted
    Optional<String> text();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConversationSummary} values. Not thread-safe. */
    final class Builder extends ImmutableConversationSummary.Builder {}
}
