package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Which project an event is about. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ProjectReference.Builder.class)
public interface ProjectReference extends JsonModel, WithProjectReference {

    /** Kapso's id of the project. */
    Optional<String> id();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProjectReference} values. Not thread-safe. */
    final class Builder extends ImmutableProjectReference.Builder {}
}
