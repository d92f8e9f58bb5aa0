package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A message that the other app sent. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StandbyEcho.Builder.class)
public interface StandbyEcho extends JsonModel, WithStandbyEcho {

    /** WhatsApp's id of the message (wamid), opaque. */
    @Value.Redacted
    Optional<String> id();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> timestamp();

    /** The message, as the other app gave it to the API to be sent. */
    @Value.Redacted
    Optional<JsonNode> message();

    /** The template of a template message, whole. */
    @Value.Redacted
    Optional<JsonNode> template();

    /** The Flow of a message with one, whole. */
    @Value.Redacted
    Optional<JsonNode> flow();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StandbyEcho} values. Not thread-safe. */
    final class Builder extends ImmutableStandbyEcho.Builder {}
}
