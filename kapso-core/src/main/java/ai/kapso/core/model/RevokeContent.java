package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code revoke} message: an earlier message was deleted for everyone, within two days of it. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = RevokeContent.Builder.class)
public abstract class RevokeContent extends MessageContent implements JsonModel, WithRevokeContent {

    RevokeContent() {}

    /** Id of the message that was deleted. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract String originalMessageId();

    @Override
    public MessageType messageType() {
        return MessageType.REVOKE;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitRevoke(this);
    }

    /** Begins revoke content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RevokeContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableRevokeContent.Builder {}
}
