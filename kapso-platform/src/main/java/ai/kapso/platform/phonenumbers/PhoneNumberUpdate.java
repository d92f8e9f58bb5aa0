package ai.kapso.platform.phonenumbers;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.json.Patch;
import ai.kapso.platform.internal.Patches;
import ai.kapso.platform.internal.SecretChecks;
import ai.kapso.platform.internal.UrlChecks;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to a connected number; what is not given stays as it is.
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names every field that can never be right. Source:
 * {@code PATCH /platform/v1/whatsapp/phone_numbers/{phone_number_id}}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberUpdate.Builder.class)
public interface PhoneNumberUpdate extends JsonModel, WithPhoneNumberUpdate {

    /** A new name within the project; not blank. */
    Optional<String> name();

    /** What the number is connected for; a move to production needs {@link #phoneNumberId()} too. */
    Optional<PhoneNumberKind> kind();

    /** Meta's id of the number. */
    Optional<String> phoneNumberId();

    /** Meta's id of the WhatsApp Business account (WABA). */
    Optional<String> businessAccountId();

    /** A new permanent access token of Meta's; a secret. */
    @Value.Redacted
    Optional<String> accessToken();

    /** The token with which Meta confirms the webhook of the number; a secret. */
    @Value.Default
    @Value.Redacted
    default Patch<String> webhookVerifyToken() {
        return Patch.keep();
    }

    /** Where all that Meta sends for the number is passed on to; https. */
    @Value.Default
    @Value.Redacted
    default Patch<String> webhookDestinationUrl() {
        return Patch.keep();
    }

    /** Whether Kapso processes what comes in. */
    Optional<Boolean> inboundProcessingEnabled();

    /** Whether calls are on. */
    Optional<Boolean> callsEnabled();

    @Value.Check
    default PhoneNumberUpdate check() {
        Checks checks = Checks.of("PhoneNumberUpdate")
                .notBlank("name", name())
                .notBlank("phone_number_id", phoneNumberId())
                .notBlank("business_account_id", businessAccountId());
        SecretChecks.secret(checks, "access_token", accessToken());
        SecretChecks.secret(checks, "webhook_verify_token", Patches.value(webhookVerifyToken()));
        UrlChecks.https(checks, "webhook_destination_url", Patches.value(webhookDestinationUrl()));
        checks.done();
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** Begins an update that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberUpdate} values. Not thread-safe. */
    final class Builder extends ImmutablePhoneNumberUpdate.Builder {

        /** Sets the token with which Meta confirms the webhook of the number. */
        @CanIgnoreReturnValue
        public Builder webhookVerifyToken(String token) {
            return webhookVerifyToken(Patch.of(token));
        }

        /** Removes the token with which Meta confirms the webhook of the number. */
        @CanIgnoreReturnValue
        public Builder clearWebhookVerifyToken() {
            return webhookVerifyToken(Patch.clear());
        }

        /** Sets where all that Meta sends for the number is passed on to. */
        @CanIgnoreReturnValue
        public Builder webhookDestinationUrl(String url) {
            return webhookDestinationUrl(Patch.of(url));
        }

        /** Ends passing on what Meta sends. */
        @CanIgnoreReturnValue
        public Builder clearWebhookDestinationUrl() {
            return webhookDestinationUrl(Patch.clear());
        }
    }
}
