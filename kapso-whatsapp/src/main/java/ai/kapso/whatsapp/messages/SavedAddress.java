package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * An address that the business knows and the user can choose.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = SavedAddress.Builder.class)
public interface SavedAddress extends JsonModel, WithSavedAddress {

    /** The id that comes back when it is chosen. */
    String id();

    /** The address. */
    AddressValues value();

    @Value.Check
    default SavedAddress check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * An address.
     *
     * @param id the id that comes back when it is chosen
     * @param value the address
     */
    static SavedAddress of(String id, AddressValues value) {
        return builder().id(id).value(value).build();
    }

    /** Begins an address; {@code id} and {@code value} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SavedAddress} values. Not thread-safe. */
    final class Builder extends ImmutableSavedAddress.Builder {}
}
