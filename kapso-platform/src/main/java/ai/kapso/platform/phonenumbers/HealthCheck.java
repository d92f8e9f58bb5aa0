package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that was looked at to tell whether a number works.
 *
 * <p>Source: {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}/health}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HealthCheck.Builder.class)
public interface HealthCheck extends JsonModel, WithHealthCheck {

    /** The check whether Meta lets the project use the number. */
    String PHONE_NUMBER_ACCESS = "phone_number_access";

    /** The check whether the number is connected; neither passed nor failed when Meta does not know. */
    String PHONE_NUMBER_CONNECTION = "phone_number_connection";

    /** The check whether Meta lets the number send. */
    String MESSAGING_HEALTH = "messaging_health";

    /** The check whether the account sends its events to Kapso. */
    String WEBHOOK_SUBSCRIPTION = "webhook_subscription";

    /** The check whether Meta confirmed the webhook. */
    String WEBHOOK_VERIFIED = "webhook_verified";

    /** The check whether the token is still good; for numbers in coexistence. */
    String TOKEN_VALIDITY = "token_validity";

    /** Whether it was passed; empty when that is not known. */
    Optional<Boolean> passed();

    /** What was found; depends on the check. */
    Map<String, JsonNode> details();

    /** Why it was not passed. */
    Optional<String> error();

    /** Begins a check; for tests, since it comes from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HealthCheck} values. Not thread-safe. */
    final class Builder extends ImmutableHealthCheck.Builder {}
}
