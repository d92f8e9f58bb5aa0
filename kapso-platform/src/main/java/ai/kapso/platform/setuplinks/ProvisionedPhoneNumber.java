package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A phone number that Kapso provided for a setup.
 *
 * <p>Source: {@code provisioned_phone_number} of a {@link SetupLink}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ProvisionedPhoneNumber.Builder.class)
public interface ProvisionedPhoneNumber extends JsonModel, WithProvisionedPhoneNumber {

    /** Kapso's id of the provided number; redirects carry it as {@code provisioned_phone_number_id}. */
    Optional<String> id();

    /** The number. */
    Optional<String> phoneNumber();

    /** The state of the number at Kapso. */
    Optional<String> status();

    /** The area code within the country. */
    Optional<String> areaCode();

    /** The country, as two capital letters. */
    Optional<String> countryIso();

    /** The dialling code of the country. */
    Optional<String> countryDialCode();

    /** The number as people write it. */
    Optional<String> displayNumber();

    /** Begins a number; for tests, since numbers come from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProvisionedPhoneNumber} values. Not thread-safe. */
    final class Builder extends ImmutableProvisionedPhoneNumber.Builder {}
}
