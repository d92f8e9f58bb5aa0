package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How far a message or a call of the business has come, as Meta told it. Statuses can arrive out of order, and a message
 * can be read without having been delivered: see {@code MessageProgress}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MetaStatusEvent.Builder.class)
public abstract class MetaStatusEvent extends MetaTrafficEvent implements JsonModel, WithMetaStatusEvent {

    MetaStatusEvent() {}

    /** The status. */
    public abstract StatusUpdate status();

    /** Field, message id, status and, in a group, the participant. */
    @Override
    public Optional<String> eventKey() {
        StatusUpdate update = status();
        String participant = update.recipientParticipantUserId()
                .or(update::recipientParticipantId)
                .map(":"::concat)
                .orElse("");
        return keyOf(Optional.of(update.id())
                .filter(id -> !id.isEmpty())
                .map(id -> id + ":" + update.status().map(MessageStatus::value).orElse("") + participant));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMetaStatus(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MetaStatusEvent} values. Not thread-safe. */
    public static final class Builder extends ImmutableMetaStatusEvent.Builder {}
}
