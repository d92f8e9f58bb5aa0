package ai.kapso.platform.phonenumbers;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.platform.internal.SecretChecks;
import ai.kapso.platform.internal.UrlChecks;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number to connect with a token of Meta's that the project has already; without one, let the customer use a setup
 * link.
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names every field that can never be right. Source:
 * {@code POST /platform/v1/customers/{customer_id}/whatsapp/phone_numbers}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NewPhoneNumber.Builder.class)
public interface NewPhoneNumber extends JsonModel, WithNewPhoneNumber {

    /** The name of the connection within the project; not blank. */
    String name();

    /** What the number is connected for; production by default. */
    Optional<PhoneNumberKind> kind();

    /** Meta's id of the number. */
    String phoneNumberId();

    /** Meta's id of the WhatsApp Business account (WABA). */
    String businessAccountId();

    /** A permanent access token of Meta's for the account; a secret. */
    @Value.Redacted
    String accessToken();

    /** The token with which Meta confirms the webhook of the number; a secret. */
    @Value.Redacted
    Optional<String> webhookVerifyToken();

    /** Where all that Meta sends for the number is passed on to; https. */
    @Value.Redacted
    Optional<String> webhookDestinationUrl();

    /** Whether Kapso processes what comes in; yes by default. */
    Optional<Boolean> inboundProcessingEnabled();

    /** Whether calls are on; no by default. */
    Optional<Boolean> callsEnabled();

    @Value.Check
    default NewPhoneNumber check() {
        Checks checks = Checks.of("NewPhoneNumber")
                .notBlank("name", name())
                .notBlank("phone_number_id", phoneNumberId())
                .notBlank("business_account_id", businessAccountId());
        SecretChecks.secret(checks, "access_token", accessToken());
        SecretChecks.secret(checks, "webhook_verify_token", webhookVerifyToken());
        UrlChecks.https(checks, "webhook_destination_url", webhookDestinationUrl());
        checks.done();
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** Begins a number; {@code name}, both ids and {@code accessToken} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewPhoneNumber} values. Not thread-safe. */
    final class Builder extends ImmutableNewPhoneNumber.Builder {}
}
