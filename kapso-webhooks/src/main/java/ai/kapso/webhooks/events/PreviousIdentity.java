package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The ids of a contact before a change. Empty where Meta did not say. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PreviousIdentity.Builder.class)
public interface PreviousIdentity extends JsonModel, WithPreviousIdentity {

    /** The business-scoped user id. */
    Optional<String> businessScopedUserId();

    /** The parent business-scoped user id. */
    Optional<String> parentBusinessScopedUserId();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreviousIdentity} values. Not thread-safe. */
    final class Builder extends ImmutablePreviousIdentity.Builder {}
}
