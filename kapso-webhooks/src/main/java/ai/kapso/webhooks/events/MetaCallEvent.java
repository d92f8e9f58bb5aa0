package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WhatsAppCall;
import ai.kapso.webhooks.internal.ContentHash;
import ai.kapso.webhooks.meta.CallUpdate;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Something happened to a call, as Meta told it (field {@code calls}). */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MetaCallEvent.Builder.class)
public abstract class MetaCallEvent extends MetaTrafficEvent implements JsonModel, WithMetaCallEvent {

    MetaCallEvent() {}

    /** What happened, as Meta says it; it has the session of a call that can be connected. */
    public abstract CallUpdate update();

    /** The call, in the words of Kapso's records. */
    public abstract WhatsAppCall call();

    /** Field, call id, number, the call's event, and a hash of all that it says. */
    @Override
    public Optional<String> eventKey() {
        return keyOf(update().id(), phoneNumberId(), update().event(), ContentHash.of(KapsoJson.toTree(update())));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMetaCall(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MetaCallEvent} values. Not thread-safe. */
    public static final class Builder extends ImmutableMetaCallEvent.Builder {}
}
