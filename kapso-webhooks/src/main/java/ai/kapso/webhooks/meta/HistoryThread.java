package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A chat of a history, with messages of both sides. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HistoryThread.Builder.class)
public interface HistoryThread extends JsonModel, WithHistoryThread {

    /** The contact's phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> id();

    /** The customer. */
    Optional<HistoryUser> context();

    /** What was written. Those that have the number of the business in {@code from} are its own. */
    List<Message> messages();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HistoryThread} values. Not thread-safe. */
    final class Builder extends ImmutableHistoryThread.Builder {}
}
