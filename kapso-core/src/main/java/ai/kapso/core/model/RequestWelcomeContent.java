package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code request_welcome} message, which has none: the user opened the chat for the first time. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = RequestWelcomeContent.Builder.class)
public abstract class RequestWelcomeContent extends MessageContent implements JsonModel, WithRequestWelcomeContent {

    RequestWelcomeContent() {}

    @Override
    boolean isBare() {
        return additionalProperties().isEmpty();
    }

    @Override
    public MessageType messageType() {
        return MessageType.REQUEST_WELCOME;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitRequestWelcome(this);
    }

    /** Begins request welcome content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RequestWelcomeContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableRequestWelcomeContent.Builder {}
}
