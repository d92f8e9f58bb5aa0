package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Which customer an event is about. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CustomerReference.Builder.class)
public interface CustomerReference extends JsonModel, WithCustomerReference {

    /** Kapso's id of the customer. */
    Optional<String> id();

    /** The id that the project gave the customer. */
    Optional<String> externalId();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CustomerReference} values. Not thread-safe. */
    final class Builder extends ImmutableCustomerReference.Builder {}
}
