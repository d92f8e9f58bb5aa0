package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of a business account. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountPhoneNumber.Builder.class)
public interface AccountPhoneNumber extends JsonModel, WithAccountPhoneNumber {

    /** Meta's id of the number. */
    Optional<String> id();

    /** The number as people write it. */
    Optional<String> displayPhoneNumber();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountPhoneNumber} values. Not thread-safe. */
    final class Builder extends ImmutableAccountPhoneNumber.Builder {}
}
