package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call between a contact and the business, as Kapso's records have it, or as far as one of Meta's webhooks tells.
 * Source: {@code GET /{phone_number_id}/calls}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WhatsAppCall.Builder.class)
public interface WhatsAppCall extends JsonModel, WithWhatsAppCall {

    /** Kapso's id of the call, opaque; empty for a call that only Meta told of. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String id() {
        return "";
    }

    /** WhatsApp's id of the call (wacid), opaque. */
    @Value.Redacted
    Optional<String> callId();

    /** Inbound when the contact called. */
    Optional<MessageDirection> direction();

    /** How far it has come. */
    Optional<WhatsAppCallStatus> status();

    /** How long it took, in seconds. */
    Optional<Integer> durationSeconds();

    /** When somebody took it. */
    Optional<Instant> startedAt();

    /** When it ended. */
    Optional<Instant> endedAt();

    /** When sound began to go to and fro. */
    Optional<Instant> sessionStartedAt();

    /** When the record was made. */
    Optional<Instant> createdAt();

    /** When the record was last changed; in one of Meta's webhooks, when what it tells happened. */
    Optional<Instant> updatedAt();

    /** The contact's phone number, in digits; missing for contacts who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> userWaId();

    /** The contact's business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> businessScopedUserId();

    /** The contact's parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentBusinessScopedUserId();

    /** The contact's user name. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> username();

    /** Kapso's id of the contact. */
    Optional<String> whatsappContactId();

    /** Kapso's id of the conversation. */
    Optional<String> whatsappConversationId();

    /** Kapso's id of the project. */
    Optional<String> projectId();

    /** Kapso's older id of the business's number. */
    Optional<String> whatsappConfigId();

    /** The name of the business's number. */
    Optional<String> configDisplayName();

    /** The business's number as people write it. */
    Optional<String> configDisplayPhoneNumber();

    /** Meta's id of the business's number. */
    Optional<String> phoneNumberId();

    /** The contact. */
    Optional<Contact> whatsappContact();

    /** The conversation. */
    Optional<Conversation> whatsappConversation();

    /** Begins a call. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WhatsAppCall} values. Not thread-safe. */
    final class Builder extends ImmutableWhatsAppCall.Builder {}
}
