package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The content of an {@code interactive} message. In a message from a user that is the answer to buttons, a list, a Flow
 * and the like: {@link #reply()}. In a message from the business it is what was sent, whose parts are kept as JSON.
 *
 * <pre>{@code
 * message.content().as(InteractiveContent.class)
 *         .flatMap(InteractiveContent::replyId)
 *         .ifPresent(id -> …);                      // the id of the button or row
 * }</pre>
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = InteractiveContent.Builder.class, using = InteractiveDeserializer.class)
@JsonSerialize(using = InteractiveSerializer.class)
public abstract class InteractiveContent extends MessageContent implements JsonModel, WithInteractiveContent {

    InteractiveContent() {}

    /** What kind it is; some answers come without, and have a {@link #reply()} with a type nevertheless. */
    public abstract Optional<InteractiveType> type();

    /** The user's answer; missing in what the business sent. */
    public abstract Optional<InteractiveReply> reply();

    /** The header of what the business sent. */
    @Value.Redacted
    public abstract Optional<JsonNode> header();

    /** The text of what the business sent. */
    @Value.Redacted
    public abstract Optional<JsonNode> body();

    /** The footer of what the business sent. */
    @Value.Redacted
    public abstract Optional<JsonNode> footer();

    /** The buttons, rows, products and so on of what the business sent. */
    @Value.Redacted
    public abstract Optional<JsonNode> action();

    /** The id of the button that was tapped or the row that was chosen. */
    public Optional<String> replyId() {
        return reply().flatMap(reply -> reply.as(ButtonReply.class)
                .flatMap(ButtonReply::id)
                .or(() -> reply.as(ListReply.class).flatMap(ListReply::id)));
    }

    @Override
    Optional<String> bodyText() {
        return reply().flatMap(InteractiveReply::bodyText)
                .or(() -> body().map(text -> text.path("text").textValue()));
    }

    @Override
    public MessageType messageType() {
        return MessageType.INTERACTIVE;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitInteractive(this);
    }

    /**
     * The answer to an interactive message.
     *
     * @param reply the answer
     */
    public static InteractiveContent of(InteractiveReply reply) {
        Objects.requireNonNull(reply, "reply is null");
        return builder().type(reply.type()).reply(reply).build();
    }

    /** Begins interactive content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InteractiveContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableInteractiveContent.Builder {}
}
