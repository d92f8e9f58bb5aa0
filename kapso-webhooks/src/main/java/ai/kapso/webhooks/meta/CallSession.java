package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The session of a call: what the two sides need to connect. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallSession.Builder.class)
public interface CallSession extends JsonModel, WithCallSession {

    /** Which side it describes. */
    Optional<SdpType> sdpType();

    /** The description, in SDP (RFC 8866). */
    @Value.Redacted
    Optional<String> sdp();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallSession} values. Not thread-safe. */
    final class Builder extends ImmutableCallSession.Builder {}
}
