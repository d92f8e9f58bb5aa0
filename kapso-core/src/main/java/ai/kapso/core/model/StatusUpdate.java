package ai.kapso.core.model;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a message that the business sent has come; also of calls and payments. Several statuses share a message's
 * id, and they can arrive out of order.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StatusUpdate.Builder.class, using = StatusUpdateDeserializer.class)
public interface StatusUpdate extends JsonModel, WithStatusUpdate {

    /** Id of the message or call; empty when there is none. */
    @Value.Redacted
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String id() {
        return "";
    }

    /** How far it has come. Calls and payments have words of their own. */
    Optional<MessageStatus> status();

    /** What the status is about; a message when there is none. */
    Optional<StatusType> type();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> timestamp();

    /** The recipient's phone number, or the group's id; missing for users who hide their number. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> recipientId();

    /** Whether the recipient is a group. */
    Optional<RecipientType> recipientType();

    /** The recipient's business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> recipientUserId();

    /** The recipient's parent business-scoped user id. Reads the older name {@code parent_recipient_user_id}, too. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    @JsonAlias("parent_recipient_user_id")
    Optional<String> recipientParentUserId();

    /**
     * In a group, the phone number of the one whom the status concerns. Reads the other spelling {@code
     * participant_recipient_id}, too.
     */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    @JsonAlias("participant_recipient_id")
    Optional<String> recipientParticipantId();

    /** In a group, the business-scoped user id of the one whom the status concerns. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> recipientParticipantUserId();

    /** In a group, the parent business-scoped user id of the one whom the status concerns. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> recipientParticipantParentUserId();

    /** The recipient's identity key hash, for businesses that check it. */
    Optional<String> recipientIdentityKeyHash();

    /** The data that the message was sent with. */
    @Value.Redacted
    Optional<String> bizOpaqueCallbackData();

    /** Id of the group. */
    Optional<String> groupId();

    /** Id of the template, for messages that were sent directly. */
    Optional<String> templateId();

    /** The conversation by which Meta charges; mostly left out by now. */
    Optional<StatusConversation> conversation();

    /** What Meta charges; with {@code sent} and one of the later statuses. */
    Optional<Pricing> pricing();

    /** Why it failed. */
    List<MessageError> errors();

    /** The payment, for statuses of that type. */
    Optional<Payment> payment();

    /** Begins a status update. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StatusUpdate} values. Not thread-safe. */
    final class Builder extends ImmutableStatusUpdate.Builder {}
}
