package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a number works, and what was looked at.
 *
 * <p>Source: {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}/health}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberHealth.Builder.class)
public interface PhoneNumberHealth extends JsonModel, WithPhoneNumberHealth {

    /** The outcome. */
    Optional<HealthStatus> status();

    /** When the number was looked at; the server keeps an answer for three minutes. */
    Optional<Instant> timestamp();

    /**
     * When the number will be looked at again, after its access or token failed several times; until then the same
     * answer comes.
     */
    Optional<Instant> retryAfter();

    /** Why the check could not be made. */
    Optional<String> error();

    /**
     * What was looked at, by name: {@link HealthCheck#PHONE_NUMBER_ACCESS} and the other names there; the server may add
     * more.
     */
    Map<String, HealthCheck> checks();

    /** Whether all checks passed. */
    @JsonIgnore
    default boolean isHealthy() {
        return status().filter(HealthStatus.HEALTHY::equals).isPresent();
    }

    /**
     * One check.
     *
     * @param name such as {@link HealthCheck#TOKEN_VALIDITY}
     */
    default Optional<HealthCheck> check(String name) {
        return Optional.ofNullable(checks().get(name));
    }

    /** Begins an outcome; for tests, since it comes from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberHealth} values. Not thread-safe. */
    final class Builder extends ImmutablePhoneNumberHealth.Builder {}
}
