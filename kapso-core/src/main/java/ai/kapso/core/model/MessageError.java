package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a message was not delivered, or could not be handed over. The codes are Meta's; {@code 131047} for instance
 * says that the customer service window is closed.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageError.Builder.class, using = MessageErrorDeserializer.class)
public interface MessageError extends JsonModel, WithMessageError {

    /** Meta's number of the error. */
    Optional<Integer> code();

    /** The error in a few words. */
    Optional<String> title();

    /** The error in a sentence; often the title again. */
    @Value.Redacted
    Optional<String> message();

    /** What more there is to say. */
    Optional<ErrorData> errorData();

    /** Where Meta describes the error. */
    Optional<String> href();

    /** What went wrong in this case: {@code error_data.details}, or {@code details} in older versions of Meta's API. */
    default Optional<String> details() {
        return errorData().flatMap(ErrorData::details);
    }

    /** Begins a message error. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageError} values. Not thread-safe. */
    final class Builder extends ImmutableMessageError.Builder {}
}
