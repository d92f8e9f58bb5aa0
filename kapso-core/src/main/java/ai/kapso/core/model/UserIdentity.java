package ai.kapso.core.model;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The identity key of the user who wrote a message, for businesses that check it; in older versions of Meta's API. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UserIdentity.Builder.class)
public interface UserIdentity extends JsonModel, WithUserIdentity {

    /** Whether the business has acknowledged the latest change of the key. */
    Optional<Boolean> acknowledged();

    /** The time at which WhatsApp noticed the change. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> createdTimestamp();

    /** The hash of the identity key. */
    Optional<String> hash();

    /** Begins a user's identity. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserIdentity} values. Not thread-safe. */
    final class Builder extends ImmutableUserIdentity.Builder {}
}
