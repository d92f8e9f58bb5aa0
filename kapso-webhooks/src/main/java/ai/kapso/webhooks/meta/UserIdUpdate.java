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

/**
 * A contact has another business-scoped user id: whatever is kept under the previous one belongs under the current
 * one.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UserIdUpdate.Builder.class)
public interface UserIdUpdate extends JsonModel, WithUserIdUpdate {

    /** The contact's phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

    /** The same in Meta's words, which may name the customer. */
    @Value.Redacted
    Optional<String> detail();

    /** The business-scoped user id. */
    Optional<PreviousAndCurrentId> userId();

    /** The parent business-scoped user id. */
    Optional<PreviousAndCurrentId> parentUserId();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> timestamp();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserIdUpdate} values. Not thread-safe. */
    final class Builder extends ImmutableUserIdUpdate.Builder {}
}
