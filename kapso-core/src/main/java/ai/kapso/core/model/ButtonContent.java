package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The content of a {@code button} message: a tap on a quick reply button of a template. The message's context names
 * the template message.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ButtonContent.Builder.class)
public abstract class ButtonContent extends MessageContent implements JsonModel, WithButtonContent {

    ButtonContent() {}

    /** What the button was given to send back. */
    @Value.Redacted
    public abstract Optional<String> payload();

    /** The button's label. */
    @Value.Redacted
    public abstract Optional<String> text();

    @Override
    public MessageType messageType() {
        return MessageType.BUTTON;
    }

    @Override
    Optional<String> bodyText() {
        return text();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitButton(this);
    }

    /** Begins button content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ButtonContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableButtonContent.Builder {}
}
