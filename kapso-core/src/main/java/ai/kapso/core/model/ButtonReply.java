package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A tap on a reply button. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ButtonReply.Builder.class)
public abstract class ButtonReply extends InteractiveReply implements JsonModel, WithButtonReply {

    ButtonReply() {}

    /** The id that the business gave the button. */
    public abstract Optional<String> id();

    /** The button's label. */
    @Value.Redacted
    public abstract Optional<String> title();

    @Override
    public InteractiveType type() {
        return InteractiveType.BUTTON_REPLY;
    }

    @Override
    Optional<String> bodyText() {
        return title();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitButtonReply(this);
    }

    /** Begins a button reply. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ButtonReply} values. Not thread-safe. */
    public static final class Builder extends ImmutableButtonReply.Builder {}
}
