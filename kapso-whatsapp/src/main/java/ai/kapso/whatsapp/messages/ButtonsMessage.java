package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text with one to three reply buttons. For a button that opens a web page use {@link CtaUrlMessage}.
 *
 * <pre>{@code
 * messages.send(ButtonsMessage.builder()
 *         .to("+15551234567")
 *         .body("Shall we deliver it?")
 *         .addButton("yes", "Yes, please")
 *         .addButton("no", "I'll collect it")
 *         .build())
 *     .execute();
 * }</pre>
 *
 * <p>When the contact taps a button, its id is the {@code replyId()} of the message received.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code button}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ButtonsMessage extends InteractiveMessage implements WithButtonsMessage {

    ButtonsMessage() {}

    @Override
    public abstract Optional<MessageHeader> header();

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The buttons, one to three, with different ids. */
    public abstract List<ReplyButton> buttons();

    @Override
    public final String interactiveType() {
        return "button";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.size("interactive.action.buttons", buttons(), 1, 3);
        ReplyButton.check(checks, "interactive.action.buttons", "reply", buttons(), new Unique(checks));
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.beginList("buttons");
        for (ReplyButton button : buttons()) {
            button.write(out, "reply");
        }
        out.endList();
    }

    @Value.Check
    ButtonsMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A message with buttons, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text, at most 1024 characters
     * @param buttons one to three
     */
    public static ButtonsMessage of(String to, String body, ReplyButton... buttons) {
        return of(Recipient.phone(to), body, buttons);
    }

    /**
     * A message with buttons.
     *
     * @param to the recipient
     * @param body the text, at most 1024 characters
     * @param buttons one to three
     */
    public static ButtonsMessage of(Recipient to, String body, ReplyButton... buttons) {
        return builder().recipient(to).body(body).addButtons(buttons).build();
    }

    /** Returns a builder; recipient, {@code body} and at least one button are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ButtonsMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableButtonsMessage.Builder
            implements Replying<Builder>, Heading<Builder> {
        Builder() {}

        /**
         * Adds a button.
         *
         * @param id the id that is returned when the button is tapped, at most 256 characters
         * @param title the label, at most 20 characters
         */
        @CanIgnoreReturnValue
        public Builder addButton(String id, String title) {
            return addButtons(ReplyButton.of(id, title));
        }

        /**
         * Adds a button.
         *
         * @param button the button
         */
        @CanIgnoreReturnValue
        public Builder addButton(ReplyButton button) {
            return addButtons(button);
        }
    }
}
