package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.MessageError;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What happened to a group; what is there depends on the {@link #type()}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = GroupUpdate.Builder.class)
public interface GroupUpdate extends JsonModel, WithGroupUpdate {

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> timestamp();

    /** Id of the group. */
    Optional<String> groupId();

    /** What happened. */
    Optional<GroupUpdateType> type();

    /** Id of the request that asked for it. */
    Optional<String> requestId();

    /** The subject of a group that was created. */
    @Value.Redacted
    Optional<String> subject();

    /** The description of a group that was created. */
    @Value.Redacted
    Optional<String> description();

    /** The link with which others come into a group that was created. */
    @Value.Redacted
    Optional<String> inviteLink();

    /** Whether the business decides who comes into a group that was created. */
    Optional<JoinApprovalMode> joinApprovalMode();

    /** Who came. */
    List<GroupParticipant> addedParticipants();

    /** Who went. */
    List<GroupParticipant> removedParticipants();

    /** Who could not be removed, and why. */
    List<GroupParticipant> failedParticipants();

    /** Who let the participants go. */
    Optional<GroupInitiator> initiatedBy();

    /** How the participants came, such as {@code invite_link}. */
    Optional<String> reason();

    /** Id of the request to come in. */
    Optional<String> joinRequestId();

    /** The phone number of the one who wants to come in, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

    /** The business-scoped user id of the one who wants to come in. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> userId();

    /** The parent business-scoped user id of the one who wants to come in. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentUserId();

    /** The user name of the one who wants to come in. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> username();

    /** The new picture. */
    Optional<GroupSetting> profilePicture();

    /** The new subject. */
    Optional<GroupSetting> groupSubject();

    /** The new description. */
    Optional<GroupSetting> groupDescription();

    /** Why it could not be. */
    List<MessageError> errors();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupUpdate} values. Not thread-safe. */
    final class Builder extends ImmutableGroupUpdate.Builder {}
}
