package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The contact of a chat of a history. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HistoryUser.Builder.class)
public interface HistoryUser extends JsonModel, WithHistoryUser {

    /** The phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

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

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HistoryUser} values. Not thread-safe. */
    final class Builder extends ImmutableHistoryUser.Builder {}
}
