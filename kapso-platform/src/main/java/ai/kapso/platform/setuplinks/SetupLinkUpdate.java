package ai.kapso.platform.setuplinks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.json.Patch;
import ai.kapso.core.model.ConnectionType;
import ai.kapso.platform.internal.Patches;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to a setup link; what is not given stays as it is.
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names every field that can never be right. Source:
 * {@code PATCH /platform/v1/customers/{customer_id}/setup_links/{setup_link_id}}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SetupLinkUpdate.Builder.class)
public interface SetupLinkUpdate extends JsonModel, WithSetupLinkUpdate {

    /** Where the customer's browser goes after a setup; https, or http on loopback. */
    @Value.Default
    @Value.Redacted
    default Patch<String> successRedirectUrl() {
        return Patch.keep();
    }

    /** Where the customer's browser goes after a setup that failed; https, or http on loopback. */
    @Value.Default
    @Value.Redacted
    default Patch<String> failureRedirectUrl() {
        return Patch.keep();
    }

    /** The https origins that may use the link's token through {@code @kapso/sdk}; an empty list removes all. */
    Optional<List<String>> allowedOrigins();

    /** Whether Kapso provides a number. */
    Optional<Boolean> provisionPhoneNumber();

    /** The area code wanted for the provided number; in the US only. */
    @Value.Default
    default Patch<String> phoneNumberAreaCode() {
        return Patch.keep();
    }

    /** When the link stops working. */
    @Value.Default
    default Patch<Instant> expiresAt() {
        return Patch.keep();
    }

    /** A new status; not {@link SetupLinkStatus#USED}, which only the server sets. */
    Optional<SetupLinkStatus> status();

    /** The ways of connecting that the customer can choose from. */
    Optional<List<ConnectionType>> allowedConnectionTypes();

    /** The colours of the page, each {@code #RRGGBB}. */
    @Value.Default
    default Patch<ThemeConfig> themeConfig() {
        return Patch.keep();
    }

    /** The countries that a number can be provided from, as two capital letters; an empty list means the US. */
    Optional<List<String>> phoneNumberCountryIsos();

    /** The language of the page. */
    @Value.Default
    default Patch<SetupLinkLanguage> language() {
        return Patch.keep();
    }

    @Value.Check
    default SetupLinkUpdate check() {
        Checks checks = Checks.of("SetupLinkUpdate");
        SetupLinkChecks.redirects(checks, Patches.value(successRedirectUrl()), Patches.value(failureRedirectUrl()));
        allowedOrigins().ifPresent(origins -> SetupLinkChecks.origins(checks, origins));
        phoneNumberCountryIsos().ifPresent(countries -> SetupLinkChecks.countries(checks, countries));
        SetupLinkChecks.language(checks, Patches.value(language()));
        SetupLinkChecks.theme(checks, Patches.value(themeConfig()));
        status().ifPresent(status ->
                checks.require(!status.equals(SetupLinkStatus.USED), "status", "is used, which only the server sets"));
        checks.done();
        return withAllowedOrigins(allowedOrigins().map(List::copyOf))
                .withAllowedConnectionTypes(allowedConnectionTypes().map(List::copyOf))
                .withPhoneNumberCountryIsos(phoneNumberCountryIsos().map(List::copyOf))
                .withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** The update that withdraws a link. */
    static SetupLinkUpdate revoke() {
        return builder().status(SetupLinkStatus.REVOKED).build();
    }

    /** Begins an update that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetupLinkUpdate} values. Not thread-safe. */
    final class Builder extends ImmutableSetupLinkUpdate.Builder {

        /** Sets where the customer's browser goes after a setup. */
        @CanIgnoreReturnValue
        public Builder successRedirectUrl(String url) {
            return successRedirectUrl(Patch.of(url));
        }

        /** Shows Kapso's own page after a setup. */
        @CanIgnoreReturnValue
        public Builder clearSuccessRedirectUrl() {
            return successRedirectUrl(Patch.clear());
        }

        /**
         * Sends the customer's browser to one URL, whether the setup succeeds or fails; {@link SetupRedirect} tells which.
         *
         * @param url https, or http on loopback
         */
        @CanIgnoreReturnValue
        public Builder redirectUrl(String url) {
            return successRedirectUrl(url).failureRedirectUrl(url);
        }

        /**
         * Has Kapso provide a number.
         *
         * @param countryIsos the countries that it can come from, as two capital letters; the US when none is given
         */
        @CanIgnoreReturnValue
        public Builder provisionPhoneNumberFrom(String... countryIsos) {
            return provisionPhoneNumber(true).phoneNumberCountryIsos(countryIsos);
        }

        /** Sets where the customer's browser goes after a setup that failed. */
        @CanIgnoreReturnValue
        public Builder failureRedirectUrl(String url) {
            return failureRedirectUrl(Patch.of(url));
        }

        /** Shows Kapso's own page after a setup that failed. */
        @CanIgnoreReturnValue
        public Builder clearFailureRedirectUrl() {
            return failureRedirectUrl(Patch.clear());
        }

        /** Sets the https origins that may use the link's token; none removes all. */
        @CanIgnoreReturnValue
        public Builder allowedOrigins(String... origins) {
            return allowedOrigins(List.of(origins));
        }

        /** Sets the ways of connecting that the customer can choose from. */
        @CanIgnoreReturnValue
        public Builder allowedConnectionTypes(ConnectionType... types) {
            return allowedConnectionTypes(List.of(types));
        }

        /** Sets the countries that a number can be provided from; none means the US. */
        @CanIgnoreReturnValue
        public Builder phoneNumberCountryIsos(String... countryIsos) {
            return phoneNumberCountryIsos(List.of(countryIsos));
        }

        /** Sets the area code wanted for the provided number. */
        @CanIgnoreReturnValue
        public Builder phoneNumberAreaCode(String areaCode) {
            return phoneNumberAreaCode(Patch.of(areaCode));
        }

        /** Accepts any area code. */
        @CanIgnoreReturnValue
        public Builder clearPhoneNumberAreaCode() {
            return phoneNumberAreaCode(Patch.clear());
        }

        /** Sets when the link stops working. */
        @CanIgnoreReturnValue
        public Builder expiresAt(Instant time) {
            return expiresAt(Patch.of(time));
        }

        /** Removes the time at which the link stops working. */
        @CanIgnoreReturnValue
        public Builder clearExpiresAt() {
            return expiresAt(Patch.clear());
        }

        /** Sets the colours of the page. */
        @CanIgnoreReturnValue
        public Builder themeConfig(ThemeConfig theme) {
            return themeConfig(Patch.of(theme));
        }

        /** Goes back to the default colours. */
        @CanIgnoreReturnValue
        public Builder clearThemeConfig() {
            return themeConfig(Patch.clear());
        }

        /** Sets the language of the page. */
        @CanIgnoreReturnValue
        public Builder language(SetupLinkLanguage language) {
            return language(Patch.of(language));
        }

        /** Goes back to the browser's language. */
        @CanIgnoreReturnValue
        public Builder clearLanguage() {
            return language(Patch.clear());
        }
    }
}
