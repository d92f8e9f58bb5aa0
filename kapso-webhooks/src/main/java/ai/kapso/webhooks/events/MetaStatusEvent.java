package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.webhooks.internal.ContentHash;
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

    /**
     * Field, message id, number, status, and a hash of all that the status says: a payment is captured and refunded, a
     * group's participants receive, and a message and its payment fail under one id and one word.
     */
    @Override
    public Optional<String> eventKey() {
        StatusUpdate update = status();
        return keyOf(
                Optional.of(update.id()), phoneNumberId(), update.status(), ContentHash.of(KapsoJson.toTree(update)));
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
