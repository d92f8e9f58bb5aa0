package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.ConnectionType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link to the hosted page on which a customer connects a WhatsApp number.
 *
 * <p>A link lives 30 days unless it says otherwise, and a customer has one active link: a new one revokes the one
 * before.
 *
 * <p>Source: {@code GET /platform/v1/customers/{customer_id}/setup_links}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SetupLink.Builder.class)
public interface SetupLink extends JsonModel, WithSetupLink {

    /** Kapso's id of the link (a UUID today; treat it as opaque); redirects carry it as {@code setup_link_id}. */
    String id();

    /** The page to send the customer to; whoever has it can use it, so it is not printed. Empty if the server gave none. */
    @Value.Redacted
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String url() {
        return "";
    }

    /** Where the link is in its life. */
    Optional<SetupLinkStatus> status();

    /** When the link was created. */
    Optional<Instant> createdAt();

    /** When the link stops working. */
    Optional<Instant> expiresAt();

    /** Where the customer's browser goes after a setup; read what arrives there with {@link SetupRedirect}. */
    @Value.Redacted
    Optional<String> successRedirectUrl();

    /** Where the customer's browser goes after a setup that failed. */
    @Value.Redacted
    Optional<String> failureRedirectUrl();

    /** The https origins that may use the link through {@code @kapso/sdk}. */
    List<String> allowedOrigins();

    /** The ways of connecting that the customer can choose from; a single one is not asked for. */
    List<ConnectionType> allowedConnectionTypes();

    /** Who pays Meta. */
    Optional<MetaBillingMode> metaBillingMode();

    /** The colours of the page. */
    Optional<ThemeConfig> themeConfig();

    /** Whether Kapso provides a number, so that the customer needs none. */
    Optional<Boolean> provisionPhoneNumber();

    /** The area code wanted for the provided number; in the US only. */
    Optional<String> phoneNumberAreaCode();

    /** The countries that a number can be provided from, as two capital letters; the US when there are none. */
    List<String> phoneNumberCountryIsos();

    /** The number that the link connects anew, in E.164 digits. */
    Optional<String> reconnectPhoneNumber();

    /** The language of the page; the browser's when there is none. */
    Optional<SetupLinkLanguage> language();

    /** How far the customer's setup is. */
    Optional<WhatsappSetupStatus> whatsappSetupStatus();

    /** Why the setup failed. */
    Optional<String> whatsappSetupError();

    /** The number that Kapso provided. */
    Optional<ProvisionedPhoneNumber> provisionedPhoneNumber();

    /**
     * The token with which a browser uses the link through {@code @kapso/sdk}; a secret, given once, in the reply to
     * {@link SetupLinks#create(NewSetupLink) create}.
     */
    @Value.Redacted
    Optional<String> token();

    /** Begins a setup link; for tests, since links come from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetupLink} values. Not thread-safe. */
    final class Builder extends ImmutableSetupLink.Builder {}
}
