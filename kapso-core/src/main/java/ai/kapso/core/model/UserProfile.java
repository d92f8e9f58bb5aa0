package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What a WhatsApp user shows. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UserProfile.Builder.class, using = UserProfileDeserializer.class)
public interface UserProfile extends JsonModel, WithUserProfile {

    /** The name. */
    @Value.Redacted
    Optional<String> name();

    /** The user name; some webhooks put an {@code @} before it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> username();

    /** The country, as two letters. */
    Optional<String> countryCode();

    /** Begins what a user shows. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserProfile} values. Not thread-safe. */
    final class Builder extends ImmutableUserProfile.Builder {}
}
