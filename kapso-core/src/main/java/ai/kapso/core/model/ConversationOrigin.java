package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How a conversation that Meta charges for began. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ConversationOrigin.Builder.class)
public interface ConversationOrigin extends JsonModel, WithConversationOrigin {

    /** What it is charged as. */
    Optional<PricingCategory> type();

    /** Begins a conversation origin. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConversationOrigin} values. Not thread-safe. */
    final class Builder extends ImmutableConversationOrigin.Builder {}
}
