package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A ban of a business account. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountBan.Builder.class)
public interface AccountBan extends JsonModel, WithAccountBan {

    /** Meta's word for it, such as {@code DISABLE} or {@code REINSTATE}. */
    Optional<String> state();

    /** The day as Meta writes it, such as {@code April 17, 2025}. */
    Optional<String> dateLabel();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountBan} values. Not thread-safe. */
    final class Builder extends ImmutableAccountBan.Builder {}
}
