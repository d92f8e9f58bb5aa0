package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A button that opens a list of at most ten rows; the chosen row comes back.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code list}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ListMessage extends InteractiveMessage implements WithListMessage {

    ListMessage() {}

    /** A text above, at most 60 characters; lists have no other header. */
    public abstract Optional<String> headerText();

    @Override
    public final Optional<MessageHeader> header() {
        return headerText().map(MessageHeader::text);
    }

    /** The text, at most 4096 characters, of which 1024 are certain to be taken. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The label of the button that opens the list, at most 20 characters. */
    public abstract String button();

    /** The sections, one to ten, with at most ten rows in all. */
    public abstract List<ListSection> sections();

    @Override
    public final String interactiveType() {
        return "list";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.text("interactive.action.button", button(), 20);
        String path = "interactive.action.sections";
        checks.size(path, sections(), 1, 10);
        Unique ids = new Unique(checks);
        int rows = 0;
        for (int i = 0; i < sections().size(); i++) {
            ListSection section = sections().get(i);
            if (section != null) {
                checkSection(checks, path + "[" + i + "]", section, ids);
                rows += section.rows().size();
            }
        }
        checks.require(rows <= 10, path, "have " + rows + " rows in all; the limit is 10");
    }

    @Override
    final int bodyLimit() {
        return 4096;
    }

    private void checkSection(Checks checks, String path, ListSection section, Unique ids) {
        checks.require(section.title().isPresent() || sections().size() == 1, path + ".title", "is missing");
        checks.text(path + ".title", section.title(), 24);
        checks.require(!section.rows().isEmpty(), path + ".rows", "is empty");
        for (int i = 0; i < section.rows().size(); i++) {
            checkRow(checks, path + ".rows[" + i + "]", section.rows().get(i), ids);
        }
    }

    private static void checkRow(Checks checks, String path, ListRow row, Unique ids) {
        checks.present(path, row);
        if (row != null) {
            checks.text(path + ".id", row.id(), 200).text(path + ".title", row.title(), 24);
            checks.text(path + ".description", row.description(), 72);
            ids.add(path + ".id", row.id());
        }
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("button", button()).putModel("sections", sections());
    }

    @Value.Check
    ListMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A list, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     * @param button the label of the button that opens the list
     * @param rows one to ten
     */
    public static ListMessage of(String to, String body, String button, ListRow... rows) {
        return of(Recipient.phone(to), body, button, rows);
    }

    /**
     * A list.
     *
     * @param to the recipient
     * @param body the text
     * @param button the label of the button that opens the list
     * @param rows one to ten
     */
    public static ListMessage of(Recipient to, String body, String button, ListRow... rows) {
        return builder()
                .recipient(to)
                .body(body)
                .button(button)
                .addSections(ListSection.of(rows))
                .build();
    }

    /** Begins a list; recipient, {@code body}, {@code button} and a section are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableListMessage.Builder implements Replying<Builder> {
        Builder() {}

        /**
         * Sets the header, which is a text.
         *
         * @param text at most 60 characters
         */
        @CanIgnoreReturnValue
        public Builder header(String text) {
            return headerText(text);
        }

        /**
         * Adds a section.
         *
         * @param section the section
         */
        @CanIgnoreReturnValue
        public Builder addSection(ListSection section) {
            return addSections(section);
        }

        /**
         * Adds a section.
         *
         * @param title the title above its rows, at most 24 characters
         * @param rows at least one
         */
        @CanIgnoreReturnValue
        public Builder addSection(String title, ListRow... rows) {
            return addSections(ListSection.of(title, rows));
        }
    }
}
