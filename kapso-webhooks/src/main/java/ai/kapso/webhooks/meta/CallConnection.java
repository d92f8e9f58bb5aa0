package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The connection of a call, an older form of {@link CallSession}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallConnection.Builder.class)
public interface CallConnection extends JsonModel, WithCallConnection {

    /** How to connect with WebRTC. */
    Optional<CallWebRtc> webrtc();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallConnection} values. Not thread-safe. */
    final class Builder extends ImmutableCallConnection.Builder {}
}
