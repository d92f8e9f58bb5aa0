package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The address of the business that imports an item of an order (India); nothing is required.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ImporterAddress.Builder.class)
public interface ImporterAddress extends JsonModel, WithImporterAddress {

    /** The first line. */
    @Value.Redacted
    Optional<String> addressLine1();

    /** The second line. */
    @Value.Redacted
    Optional<String> addressLine2();

    /** The city. */
    @Value.Redacted
    Optional<String> city();

    /** The state or territory, such as {@code DL}. */
    @Value.Redacted
    Optional<String> zoneCode();

    /** The postal code. */
    @Value.Redacted
    Optional<String> postalCode();

    /** The country, such as {@code IN}. */
    Optional<String> countryCode();

    @Value.Check
    default ImporterAddress check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** Begins an address. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImporterAddress} values. Not thread-safe. */
    final class Builder extends ImmutableImporterAddress.Builder {}
}
