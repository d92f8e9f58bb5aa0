package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.webhooks.internal.ContentHash;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far a message or a call of the business has come, as Meta told it. Statuses can arrive out of order, and a message
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
        return keyOf(Optional.of(status().id()), phoneNumberId(), status().status(), ContentHash.of(withoutContact()));
    }

    /** Ids that may come from the contact are not hashed: the same status can come again without it. */
    private JsonNode withoutContact() {
        ObjectNode json = (ObjectNode) KapsoJson.toTree(status());
        contact().ifPresent(contact -> {
            if (json.has("recipient_id")) {
                remove(json, "recipient_user_id", contact.userId());
                remove(json, "recipient_parent_user_id", contact.parentUserId());
                remove(json, "recipient_identity_key_hash", contact.identityKeyHash());
            }
            if (json.has("recipient_participant_id")) {
                remove(json, "recipient_participant_user_id", contact.userId());
                remove(json, "recipient_participant_parent_user_id", contact.parentUserId());
            }
        });
        return json;
    }

    private static void remove(ObjectNode json, String property, Optional<String> value) {
        if (value.isPresent() && value.get().equals(json.path(property).asText())) {
            json.remove(property);
        }
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
