package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a contact wants. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UserPreference.Builder.class)
public interface UserPreference extends JsonModel, WithUserPreference {

    /** The contact's phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

    /** The contact's business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> userId();

    /** The contact's parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentUserId();

    /** The same in Meta's words, which may name the customer. */
    @Value.Redacted
    Optional<String> detail();

    /** What it is about. */
    Optional<UserPreferenceCategory> category();

    /** Whether the contact wants it. */
    Optional<UserPreferenceChoice> value();

    /** Id of the link through which the contact signed up, for {@link UserPreferenceChoice#SIGNUP}. */
    Optional<String> signupId();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> timestamp();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserPreference} values. Not thread-safe. */
    final class Builder extends ImmutableUserPreference.Builder {}
}
