package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.MessageError;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A participant of a group. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = GroupParticipant.Builder.class)
public interface GroupParticipant extends JsonModel, WithGroupParticipant {

    /** The phone number or user id that the request had. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> input();

    /** The phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

    /** The business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> userId();

    /** The parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentUserId();

    /** The user name. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> username();

    /** Why the participant could not be removed. */
    List<MessageError> errors();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupParticipant} values. Not thread-safe. */
    final class Builder extends ImmutableGroupParticipant.Builder {}
}
