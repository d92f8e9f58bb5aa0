package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What more there is to say about a {@link MessageError}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ErrorData.Builder.class)
public interface ErrorData extends JsonModel, WithErrorData {

    /** What went wrong in this case. */
    @Value.Redacted
    Optional<String> details();

    /** Begins the details of an error. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ErrorData} values. Not thread-safe. */
    final class Builder extends ImmutableErrorData.Builder {}
}
