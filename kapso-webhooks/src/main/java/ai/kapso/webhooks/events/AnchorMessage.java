package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.MessageDirection;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The message since which a conversation is silent. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AnchorMessage.Builder.class)
public interface AnchorMessage extends JsonModel, WithAnchorMessage {

    /** Kapso's id of the message, not WhatsApp's. */
    Optional<String> id();

    /** WhatsApp's id of the message. */
    @Value.Redacted
    Optional<String> whatsappMessageId();

    /** Who wrote it. */
    Optional<MessageDirection> direction();

    /** When. */
    Optional<Instant> createdAt();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AnchorMessage} values. Not thread-safe. */
    final class Builder extends ImmutableAnchorMessage.Builder {}
}
