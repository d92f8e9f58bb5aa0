package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A lead or a purchase that Meta recognised in a chat. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AutomaticEvent.Builder.class)
public interface AutomaticEvent extends JsonModel, WithAutomaticEvent {

    /** Id of the message that it was recognised in. */
    @Value.Redacted
    Optional<String> id();

    /** What was recognised. */
    Optional<AutomaticEventName> eventName();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> timestamp();

    /** Id of the click on the ad, to report the conversion with. */
    Optional<String> ctwaClid();

    /** What was paid, for purchases. */
    Optional<AutomaticEventData> customData();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AutomaticEvent} values. Not thread-safe. */
    final class Builder extends ImmutableAutomaticEvent.Builder {}
}
