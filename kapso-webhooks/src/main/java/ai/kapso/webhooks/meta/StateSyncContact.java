package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact of the WhatsApp Business app. One that was removed has no names. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StateSyncContact.Builder.class)
public interface StateSyncContact extends JsonModel, WithStateSyncContact {

    /** The name in the address book. */
    @Value.Redacted
    Optional<String> fullName();

    /** The first name in the address book. */
    @Value.Redacted
    Optional<String> firstName();

    /** The phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> phoneNumber();

    /** The business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> userId();

    /** The parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentUserId();

    /** The user name. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> username();

    /** The country, as two letters. */
    Optional<String> countryCode();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StateSyncContact} values. Not thread-safe. */
    final class Builder extends ImmutableStateSyncContact.Builder {}
}
