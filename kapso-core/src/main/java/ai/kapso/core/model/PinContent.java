package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code pin} message: a group's message was pinned or unpinned. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PinContent.Builder.class)
public abstract class PinContent extends MessageContent implements JsonModel, WithPinContent {

    PinContent() {}

    /** Whether it was pinned or unpinned. */
    public abstract Optional<PinAction> type();

    /** Id of the message. */
    @Value.Redacted
    public abstract Optional<String> messageId();

    /** After how many days the pin ends. */
    public abstract Optional<Integer> expirationDays();

    @Override
    public MessageType messageType() {
        return MessageType.PIN;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPin(this);
    }

    /** Begins pin content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PinContent} values. Not thread-safe. */
    public static final class Builder extends ImmutablePinContent.Builder {}
}
