package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One to three buttons that answer.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code button}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ButtonsMessage.Builder.class)
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ButtonsMessage extends InteractiveMessage implements WithButtonsMessage {

    ButtonsMessage() {}

    @Override
    public abstract Optional<MessageHeader> header();

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The buttons, one to three. */
    public abstract List<ReplyButton> buttons();

    @Override
    public final String interactiveType() {
        return "button";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.of(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.size("interactive.action.buttons", buttons(), 1, 3);
        Unique ids = new Unique(checks);
        for (int i = 0; i < buttons().size(); i++) {
            buttons().get(i).check(checks, "interactive.action.buttons[" + i + "].reply", ids);
        }
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.beginList("buttons");
        for (ReplyButton button : buttons()) {
            button.write(out, "reply");
        }
        out.endList();
    }

    /**
     * A message with buttons, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     * @param buttons one to three
     */
    public static ButtonsMessage of(String to, String body, ReplyButton... buttons) {
        return of(Recipient.phone(to), body, buttons);
    }

    /**
     * A message with buttons.
     *
     * @param to the recipient
     * @param body the text
     * @param buttons one to three
     */
    public static ButtonsMessage of(Recipient to, String body, ReplyButton... buttons) {
        return builder().recipient(to).body(body).addButtons(buttons).build();
    }

    /** Begins a message with buttons; recipient, {@code body} and a button are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ButtonsMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableButtonsMessage.Builder implements Addressing<Builder> {
        Builder() {}

        /**
         * Sets a header of text.
         *
         * @param text at most 60 characters
         */
        @CanIgnoreReturnValue
        public Builder header(String text) {
            Objects.requireNonNull(text, "text is null");
            return header(MessageHeader.text(text));
        }

        /**
         * Adds a button.
         *
         * @param id what comes back when it is tapped
         * @param title what stands on it
         */
        @CanIgnoreReturnValue
        public Builder addButton(String id, String title) {
            return addButtons(ReplyButton.of(id, title));
        }
    }
}
