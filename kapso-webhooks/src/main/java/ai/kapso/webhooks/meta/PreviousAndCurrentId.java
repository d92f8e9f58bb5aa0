package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An id before and after it changed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PreviousAndCurrentId.Builder.class)
public interface PreviousAndCurrentId extends JsonModel, WithPreviousAndCurrentId {

    /** The id until now. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> previous();

    /** The id from now on. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> current();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreviousAndCurrentId} values. Not thread-safe. */
    final class Builder extends ImmutablePreviousAndCurrentId.Builder {}
}
