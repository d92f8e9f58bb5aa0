package ai.kapso.platform.phonenumbers;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which numbers to list; all conditions must hold.
 *
 * <p>Source: {@code GET /platform/v1/whatsapp/phone_numbers}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberQuery.Builder.class)
public interface PhoneNumberQuery extends JsonModel, WithPhoneNumberQuery {

    /** Meta's id of the number. */
    Optional<String> phoneNumberId();

    /** Meta's id of the WhatsApp Business account (WABA). */
    Optional<String> businessAccountId();

    /** The customer whose numbers they are. */
    Optional<String> customerId();

    /** Whether the numbers can send and receive. */
    Optional<Boolean> messagingEnabled();

    /** Part of the name. */
    Optional<String> nameContains();

    /** Only numbers connected after this. */
    Optional<Instant> createdAfter();

    /** Only numbers connected before this. */
    Optional<Instant> createdBefore();

    /** How many numbers a page holds, from 1; the server's default is 20. */
    Optional<Integer> perPage();

    /** The page to begin with, from 1, which is the default. */
    Optional<Integer> page();

    @Value.Check
    default void check() {
        Checks.of("PhoneNumberQuery")
                .range("per_page", perPage(), 1, Integer.MAX_VALUE)
                .range("page", page(), 1, Integer.MAX_VALUE)
                .done();
    }

    /** Begins a query without conditions. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberQuery} values. Not thread-safe. */
    final class Builder extends ImmutablePhoneNumberQuery.Builder {}
}
