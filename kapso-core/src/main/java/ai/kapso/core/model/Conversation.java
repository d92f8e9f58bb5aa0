package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A conversation in Kapso's records. A conversation ends after a day without a message, and the next message begins
 * a new one: for a lasting thread take {@link #phoneNumberId()} together with the customer.
 *
 * <p>Source: {@code GET /{phone_number_id}/conversations}, {@code GET /platform/v1/whatsapp/conversations} and the
 * webhooks.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Conversation.Builder.class, using = ConversationDeserializer.class)
public interface Conversation extends JsonModel, WithConversation {

    /** Kapso's id of the conversation; opaque. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    String id();

    /** The contact's number; older events have it with a {@code +}. Missing for contacts who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> phoneNumber();

    /** The contact's business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> businessScopedUserId();

    /** The contact's parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentBusinessScopedUserId();

    /** The contact's user name; it may have an {@code @} before it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> username();

    /** The contact's name, where events carry it at this place; {@link #displayName()} looks in both. */
    @Value.Redacted
    Optional<String> contactName();

    /** Whether the conversation goes on. */
    Optional<ConversationStatus> status();

    /** When the last message came or went. */
    Optional<Instant> lastActiveAt();

    /** When it began. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** Meta's id of the business's number. */
    Optional<String> phoneNumberId();

    /** Kapso's older id of the business's number. */
    Optional<String> whatsappConfigId();

    /** Free data of the project. */
    @Value.Redacted
    Map<String, JsonNode> metadata();

    /** What Kapso adds. */
    Optional<KapsoConversationInfo> kapso();

    /** The contact's name, from whichever place has it. */
    default Optional<String> displayName() {
        return contactName().or(() -> kapso().flatMap(KapsoConversationInfo::contactName));
    }

    /** Begins a conversation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Conversation} values. Not thread-safe. */
    final class Builder extends ImmutableConversation.Builder {}
}
