package ai.kapso.platform.setuplinks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.ConnectionType;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A setup link to create; everything is optional.
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names every field that can never be right. Source:
 * {@code POST /platform/v1/customers/{customer_id}/setup_links}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NewSetupLink.Builder.class)
public interface NewSetupLink extends JsonModel, WithNewSetupLink {

    /**
     * Where the customer's browser goes after a setup; https, or http on loopback. The URL may have a query of its own.
     * Read what arrives there with {@link SetupRedirect}.
     */
    @Value.Redacted
    Optional<String> successRedirectUrl();

    /** Where the customer's browser goes after a setup that failed; https, or http on loopback. */
    @Value.Redacted
    Optional<String> failureRedirectUrl();

    /** The https origins that may use the link's token through {@code @kapso/sdk}. */
    List<String> allowedOrigins();

    /**
     * Whether Kapso provides a number, so that the customer needs none. Numbers outside the US need telephony
     * credentials on the project.
     */
    Optional<Boolean> provisionPhoneNumber();

    /** The area code wanted for the provided number; in the US only. */
    Optional<String> phoneNumberAreaCode();

    /** The countries that a number can be provided from, as two capital letters; the US when none is given. */
    List<String> phoneNumberCountryIsos();

    /** The ways of connecting that the customer can choose from; both when none is given, no choice for a single one. */
    List<ConnectionType> allowedConnectionTypes();

    /** Who pays Meta; the customer by default. It cannot be changed later. */
    Optional<MetaBillingMode> metaBillingMode();

    /** The colours of the page, each {@code #RRGGBB}. */
    Optional<ThemeConfig> themeConfig();

    /**
     * A number of the customer that is connected already, in E.164 digits, to connect anew: the same number and WhatsApp
     * Business account are asked for. Not together with a provided number or with more than one connection type, which
     * has to be the number's own.
     */
    Optional<String> reconnectPhoneNumber();

    /** The language of the page; the browser's when none is given. */
    Optional<SetupLinkLanguage> language();

    @Value.Check
    default NewSetupLink check() {
        Checks checks = Checks.of("NewSetupLink");
        SetupLinkChecks.redirects(checks, successRedirectUrl(), failureRedirectUrl());
        SetupLinkChecks.origins(checks, allowedOrigins());
        SetupLinkChecks.countries(checks, phoneNumberCountryIsos());
        SetupLinkChecks.language(checks, language());
        SetupLinkChecks.theme(checks, themeConfig());
        reconnectPhoneNumber()
                .ifPresent(number -> checks.notBlank("reconnect_phone_number", number)
                        .require(
                                !provisionPhoneNumber().orElse(false),
                                "provision_phone_number",
                                "is true beside reconnect_phone_number")
                        .require(
                                allowedConnectionTypes().size() <= 1,
                                "allowed_connection_types",
                                "has " + allowedConnectionTypes().size()
                                        + " items beside reconnect_phone_number; only the number's own fits"));
        checks.done();
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** A setup link with every default. */
    static NewSetupLink defaults() {
        return builder().build();
    }

    /** Begins a setup link with every default. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewSetupLink} values. Not thread-safe. */
    final class Builder extends ImmutableNewSetupLink.Builder {

        /**
         * Sends the customer's browser to one URL, whether the setup succeeds or fails; {@link SetupRedirect} tells which.
         *
         * @param url https, or http on loopback
         */
        @CanIgnoreReturnValue
        public Builder redirectUrl(String url) {
            return successRedirectUrl(url).failureRedirectUrl(url);
        }

        /** Sets the https origins that may use the link's token, in place of those before. */
        @CanIgnoreReturnValue
        public Builder allowedOrigins(String... origins) {
            return allowedOrigins(List.of(origins));
        }

        /** Sets the ways of connecting that the customer can choose from, in place of those before. */
        @CanIgnoreReturnValue
        public Builder allowedConnectionTypes(ConnectionType... types) {
            return allowedConnectionTypes(List.of(types));
        }

        /** Sets the countries that a number can be provided from, in place of those before. */
        @CanIgnoreReturnValue
        public Builder phoneNumberCountryIsos(String... countryIsos) {
            return phoneNumberCountryIsos(List.of(countryIsos));
        }

        /**
         * Has Kapso provide a number.
         *
         * @param countryIsos the countries that it can come from, as two capital letters; the US when none is given
         */
        @CanIgnoreReturnValue
        public Builder provisionPhoneNumberFrom(String... countryIsos) {
            return provisionPhoneNumber(true).addPhoneNumberCountryIsos(countryIsos);
        }
    }
}
