package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a workflow hands a conversation to a human. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Handoff.Builder.class)
public interface Handoff extends JsonModel, WithHandoff {

    /** The reason, in words. */
    Optional<String> reason();

    /** What in the workflow asked for it. */
    Optional<HandoffSource> source();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Handoff} values. Not thread-safe. */
    final class Builder extends ImmutableHandoff.Builder {}
}
