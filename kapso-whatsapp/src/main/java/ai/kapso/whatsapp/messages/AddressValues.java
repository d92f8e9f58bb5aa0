package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fields of an Indian address; none is required.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AddressValues.Builder.class)
public interface AddressValues extends JsonModel, WithAddressValues {

    /** The name of the person. */
    @Value.Redacted
    Optional<String> name();

    /** The phone number of the person. */
    @Value.Redacted
    Optional<String> phoneNumber();

    /** The Indian postal code, at most 6 characters. */
    @Value.Redacted
    Optional<String> inPinCode();

    /** The house or flat. */
    @Value.Redacted
    Optional<String> houseNumber();

    /** The floor. */
    @Value.Redacted
    Optional<String> floorNumber();

    /** The tower or block. */
    @Value.Redacted
    Optional<String> towerNumber();

    /** The building. */
    @Value.Redacted
    Optional<String> buildingName();

    /** Street and locality. */
    @Value.Redacted
    Optional<String> address();

    /** A landmark nearby. */
    @Value.Redacted
    Optional<String> landmarkArea();

    /** The city. */
    @Value.Redacted
    Optional<String> city();

    /** The state. */
    @Value.Redacted
    Optional<String> state();

    @Value.Check
    default AddressValues check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** Begins an address; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AddressValues} values. Not thread-safe. */
    final class Builder extends ImmutableAddressValues.Builder {}
}
