package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of a number. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NumberSettings.Builder.class)
public interface NumberSettings extends JsonModel, WithNumberSettings {

    /** Meta's id of the number. */
    Optional<String> phoneNumberId();

    /** The settings for calls, in the form that the settings API has; may hold secrets. */
    @Value.Redacted
    Optional<JsonNode> calling();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NumberSettings} values. Not thread-safe. */
    final class Builder extends ImmutableNumberSettings.Builder {}
}
