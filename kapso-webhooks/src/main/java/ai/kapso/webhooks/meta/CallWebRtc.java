package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How to connect a call with WebRTC. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallWebRtc.Builder.class)
public interface CallWebRtc extends JsonModel, WithCallWebRtc {

    /** The description, in SDP (RFC 8866). */
    @Value.Redacted
    Optional<String> sdp();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallWebRtc} values. Not thread-safe. */
    final class Builder extends ImmutableCallWebRtc.Builder {}
}
