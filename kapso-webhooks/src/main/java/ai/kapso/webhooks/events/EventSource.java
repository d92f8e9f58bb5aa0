package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Where Kapso knows of an event from. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = EventSource.Builder.class)
public interface EventSource extends JsonModel, WithEventSource {

    /** {@code meta}. */
    Optional<String> provider();

    /** The name of the event there, such as {@code PARTNER_REMOVED}. */
    Optional<String> event();

    /** Id of the WhatsApp business account. */
    Optional<String> businessAccountId();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EventSource} values. Not thread-safe. */
    final class Builder extends ImmutableEventSource.Builder {}
}
