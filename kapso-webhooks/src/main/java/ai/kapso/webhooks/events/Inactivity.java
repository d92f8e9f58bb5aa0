package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How long nobody has written. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Inactivity.Builder.class)
public interface Inactivity extends JsonModel, WithInactivity {

    /** In minutes, 1 to 1440, as the webhook is set to. */
    Optional<Integer> minutes();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Inactivity} values. Not thread-safe. */
    final class Builder extends ImmutableInactivity.Builder {}
}
