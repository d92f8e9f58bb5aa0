package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text message. WhatsApp formats {@code *bold*}, {@code _italic_}, {@code ~strikethrough~}, {@code `code`} and lists.
 *
 * <pre>{@code
 * messages.send(TextMessage.of("+15551234567", "Hello")).execute();
 * }</pre>
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code text}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class TextMessage extends OutboundMessage implements WithTextMessage {

    TextMessage() {}

    /** The text, at most 4096 characters. */
    public abstract String body();

    /** Whether to show a preview of the first URL in the text; false by default. */
    public abstract Optional<Boolean> previewUrl();

    @Override
    public final String type() {
        return "text";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.text("text.body", body(), 4096);
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("text");
        if (previewUrl().isPresent()) {
            out.put("preview_url", previewUrl().get());
        }
        out.put("body", body()).end();
    }

    @Value.Check
    TextMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A text message to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text, at most 4096 characters
     */
    public static TextMessage of(String to, String body) {
        return of(Recipient.phone(to), body);
    }

    /**
     * A text message.
     *
     * @param to the recipient
     * @param body the text, at most 4096 characters
     */
    public static TextMessage of(Recipient to, String body) {
        return builder().recipient(to).body(body).build();
    }

    /** Returns a builder; recipient and {@code body} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TextMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableTextMessage.Builder implements Replying<Builder> {
        Builder() {}
    }
}
