package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a business account may not do. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountRestriction.Builder.class)
public interface AccountRestriction extends JsonModel, WithAccountRestriction {

    /** Meta's word for it. */
    Optional<String> type();

    /** When it ends. */
    Optional<Instant> expiresAt();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountRestriction} values. Not thread-safe. */
    final class Builder extends ImmutableAccountRestriction.Builder {}
}
