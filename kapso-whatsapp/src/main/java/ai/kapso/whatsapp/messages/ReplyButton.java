package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.io.IOException;
import java.util.List;
import org.immutables.value.Value;

/**
 * A button that answers: a tap comes back by webhook with the id and the title.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
public abstract class ReplyButton {

    ReplyButton() {}

    /** The id that comes back, at most 256 characters; different on every button of a message. */
    @Value.Parameter
    @Value.Redacted
    public abstract String id();

    /** The label, at most 20 characters. */
    @Value.Parameter
    @Value.Redacted
    public abstract String title();

    /**
     * A button.
     *
     * @param id the id that comes back
     * @param title the label
     */
    public static ReplyButton of(String id, String title) {
        return ImmutableReplyButton.of(id, title);
    }

    /** Checks buttons that stand in a list, each in the property that is named after its type. */
    static void check(Checks checks, String path, String type, List<ReplyButton> buttons, Unique ids) {
        for (int i = 0; i < buttons.size(); i++) {
            ReplyButton button = buttons.get(i);
            String buttonPath = path + "[" + i + "]." + type;
            if (button != null) {
                checks.text(buttonPath + ".id", button.id(), 256).text(buttonPath + ".title", button.title(), 20);
                ids.add(buttonPath + ".id", button.id());
            }
        }
    }

    /** Writes a list item; the type also names the property that holds the button. */
    void write(JsonOut out, String type) throws IOException {
        out.begin().put("type", type);
        out.begin(type).put("id", id()).put("title", title()).end();
        out.end();
    }
}
