package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a user did besides writing. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UserAction.Builder.class)
public interface UserAction extends JsonModel, WithUserAction {

    /** What it was. */
    Optional<UserActionType> actionType();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> timestamp();

    /** The click, for actions of that type. */
    Optional<MarketingLinkClick> marketingMessagesLinkClickData();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserAction} values. Not thread-safe. */
    final class Builder extends ImmutableUserAction.Builder {}
}
