package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a WhatsApp user is, as Meta tells it beside the messages and statuses of a webhook. There can be several:
 * find the right one by {@link #userId()} or {@link #waId()}, not by place.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactProfile.Builder.class, using = ContactProfileDeserializer.class)
public interface ContactProfile extends JsonModel, WithContactProfile {

    /** What the user shows. */
    Optional<UserProfile> profile();

    /**
     * The user's phone number, in digits; missing for users who hide it. It may differ from the number that was
     * dialled.
     */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

    /** The user's business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> userId();

    /** The user's parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentUserId();

    /** Changes when the user's identity key changes, for businesses that check it. */
    Optional<String> identityKeyHash();

    /** The name that the user shows. */
    default Optional<String> name() {
        return profile().flatMap(UserProfile::name);
    }

    /** Begins a contact profile. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactProfile} values. Not thread-safe. */
    final class Builder extends ImmutableContactProfile.Builder {}
}
