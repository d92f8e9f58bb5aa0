package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a number of the WhatsApp Business app was disconnected. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = DisconnectionInfo.Builder.class)
public interface DisconnectionInfo extends JsonModel, WithDisconnectionInfo {

    /** The reason. */
    Optional<MetaDisconnectionReason> reason();

    /** Who did it. */
    Optional<MetaDisconnectionInitiator> initiatedBy();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DisconnectionInfo} values. Not thread-safe. */
    final class Builder extends ImmutableDisconnectionInfo.Builder {}
}
