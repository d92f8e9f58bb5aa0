package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a number was disconnected. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Disconnection.Builder.class)
public interface Disconnection extends JsonModel, WithDisconnection {

    /** The reason. */
    Optional<DisconnectionReason> reason();

    /** Who did it. */
    Optional<DisconnectionInitiator> initiatedBy();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Disconnection} values. Not thread-safe. */
    final class Builder extends ImmutableDisconnection.Builder {}
}
