package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A WhatsApp number that is connected to the project.
 *
 * <p>Source: {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumber.Builder.class)
public interface PhoneNumber extends JsonModel, WithPhoneNumber {

    /** Meta's id of the number, the same as {@link #phoneNumberId()}. */
    String id();

    /** Meta's id of the number: what messages are sent from and webhooks are made for; the {@link #id()} by default. */
    @Value.Default
    default String phoneNumberId() {
        return id();
    }

    /** Kapso's own id of the connection. */
    Optional<String> internalId();

    /** The name of the connection within the project; empty if the server gave none. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String name() {
        return "";
    }

    /** The id of the WhatsApp Business account (WABA), which templates belong to. */
    Optional<String> businessAccountId();

    /** The customer whose number it is; empty for the project's own. */
    Optional<String> customerId();

    /** Whether the WhatsApp Business app uses the number too. */
    @JsonProperty("is_coexistence")
    Optional<Boolean> isCoexistence();

    /** Whether Kapso processes what comes in. */
    Optional<Boolean> inboundProcessingEnabled();

    /** Whether calls are on. */
    Optional<Boolean> callsEnabled();

    /** When Meta confirmed the webhook of the number. */
    Optional<Instant> webhookVerifiedAt();

    /** When the number was connected. */
    Optional<Instant> createdAt();

    /** When the connection was last changed. */
    Optional<Instant> updatedAt();

    /** The name that customers see. */
    Optional<String> displayName();

    /** The number as Meta writes it. */
    Optional<String> displayPhoneNumber();

    /** The number in digits only. */
    Optional<String> displayPhoneNumberNormalized();

    /** The name that Meta has verified. */
    Optional<String> verifiedName();

    /** Meta's rating of what is sent from the number. */
    Optional<QualityRating> qualityRating();

    /** Whether the owner confirmed the number with a code. */
    Optional<CodeVerificationStatus> codeVerificationStatus();

    /** Where the review of the display name is. */
    Optional<NameStatus> nameStatus();

    /** The state of the number at Meta, such as {@code CONNECTED}. */
    Optional<PhoneNumberStatus> status();

    /** How many messages a second the number may send. */
    Optional<ThroughputTier> throughputTier();

    /**
     * How many people the business may write to first within a day: a number, or the name of a tier such as
     * {@code TIER_1K}.
     */
    Optional<String> whatsappBusinessManagerMessagingLimit();

    /** Whether WhatsApp shows the number as an official business account. */
    @JsonProperty("is_official_business_account")
    Optional<Boolean> isOfficialBusinessAccount();

    /** Whether two-step verification has a PIN. */
    @JsonProperty("is_pin_enabled")
    Optional<Boolean> isPinEnabled();

    /** Begins a number; for tests, since numbers come from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumber} values. Not thread-safe. */
    final class Builder extends ImmutablePhoneNumber.Builder {}
}
