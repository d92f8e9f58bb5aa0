package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The contact of a chat that changes hands. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HandoverSender.Builder.class)
public interface HandoverSender extends JsonModel, WithHandoverSender {

    /** The phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> phoneNumber();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HandoverSender} values. Not thread-safe. */
    final class Builder extends ImmutableHandoverSender.Builder {}
}
