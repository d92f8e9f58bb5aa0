package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What was said before another app took a conversation over, as an AI put it. For people to read, not to be parsed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ConversationContext.Builder.class)
public interface ConversationContext extends JsonModel, WithConversationContext {

    /** How it is told. */
    Optional<ConversationContextType> type();

    /** The summary, for that type. */
    Optional<ConversationSummary> summary();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConversationContext} values. Not thread-safe. */
    final class Builder extends ImmutableConversationContext.Builder {}
}
