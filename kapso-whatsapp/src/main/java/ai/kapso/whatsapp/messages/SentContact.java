package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The recipient of a message, as WhatsApp understood it.
 *
 * <p>Source: {@code contacts[]} of the reply of {@code POST /{phone_number_id}/messages}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SentContact.Builder.class)
public interface SentContact extends JsonModel, WithSentContact {

    /** The recipient as it was sent. */
    @Value.Redacted
    Optional<String> input();

    /**
     * The user's WhatsApp id, when a phone number was sent to. It may differ from the number, in Brazil and Mexico for
     * example: keep this one.
     */
    @Value.Redacted
    Optional<String> waId();

    /** The business-scoped user id, when one was sent to. */
    @Value.Redacted
    Optional<String> userId();

    /** Begins a contact; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SentContact} values. Not thread-safe. */
    final class Builder extends ImmutableSentContact.Builder {}
}
