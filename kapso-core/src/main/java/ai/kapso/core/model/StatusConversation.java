package ai.kapso.core.model;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The conversation by which Meta charges a message. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StatusConversation.Builder.class)
public interface StatusConversation extends JsonModel, WithStatusConversation {

    /** Meta's id of it. */
    Optional<String> id();

    /** When it ends. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> expirationTimestamp();

    /** How it began. */
    Optional<ConversationOrigin> origin();

    /** What Meta charges; groups have it here. */
    Optional<Pricing> pricing();

    /** Begins a status conversation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StatusConversation} values. Not thread-safe. */
    final class Builder extends ImmutableStatusConversation.Builder {}
}
