package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A postal address on a contact card. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactAddress.Builder.class)
public interface ContactAddress extends JsonModel, WithContactAddress {

    /** Street and number. */
    @Value.Redacted
    Optional<String> street();

    /** City. */
    @Value.Redacted
    Optional<String> city();

    /** State, in full or abbreviated. */
    @Value.Redacted
    Optional<String> state();

    /** Postal code. */
    @Value.Redacted
    Optional<String> zip();

    /** The country's name. */
    @Value.Redacted
    Optional<String> country();

    /** The country as two letters (ISO 3166-1). */
    Optional<String> countryCode();

    /** What it is, such as {@code HOME}: any label of the sender's address book. */
    Optional<String> type();

    /** Begins a contact address. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactAddress} values. Not thread-safe. */
    final class Builder extends ImmutableContactAddress.Builder {}
}
