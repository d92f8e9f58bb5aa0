package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code system} message: WhatsApp's own notice that something about the user changed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SystemContent.Builder.class)
public abstract class SystemContent extends MessageContent implements JsonModel, WithSystemContent {

    SystemContent() {}

    /** What changed. */
    public abstract Optional<SystemType> type();

    /** The notice as a sentence. */
    @Value.Redacted
    public abstract Optional<String> body();

    /** The user's new phone number, in digits. Reads the older name {@code new_wa_id}, too. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    @JsonAlias("new_wa_id")
    public abstract Optional<String> waId();

    /** The user's new business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> userId();

    /** The user's new parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> parentUserId();

    /** The user's business-scoped user id until now. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> previousUserId();

    /** The user's parent business-scoped user id until now. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> previousParentUserId();

    /** The user's phone number until now, in digits; in older versions of Meta's API. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> customer();

    /** The hash of the user's identity key; in older versions of Meta's API. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> identity();

    @Override
    public MessageType messageType() {
        return MessageType.SYSTEM;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitSystem(this);
    }

    /** Begins system content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SystemContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableSystemContent.Builder {}
}
