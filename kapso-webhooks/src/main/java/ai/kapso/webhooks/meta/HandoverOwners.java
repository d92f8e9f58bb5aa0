package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose a chat was, and whose it is. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HandoverOwners.Builder.class)
public interface HandoverOwners extends JsonModel, WithHandoverOwners {

    /** The app that had it; to be replaced by the role, Meta says. */
    Optional<String> previousOwnerAppId();

    /** The role of the app that had it, in older words such as {@code meta_business_agent}. */
    Optional<String> previousOwnerAppRole();

    /** The role of the one who had it. */
    Optional<HandoverRole> previousOwnerRole();

    /** The app that has it. */
    Optional<String> newOwnerAppId();

    /** The role of the one who has it. */
    Optional<HandoverRole> newOwnerRole();

    /** What the one who gave or took it says. */
    @Value.Redacted
    Optional<String> metadata();

    /** What was said before. */
    Optional<ConversationContext> conversationContext();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HandoverOwners} values. Not thread-safe. */
    final class Builder extends ImmutableHandoverOwners.Builder {}
}
