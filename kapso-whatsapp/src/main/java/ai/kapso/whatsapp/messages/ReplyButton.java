package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import org.immutables.value.Value;

/**
 * A button that answers: a tap comes back by webhook with the id and the title.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonSerialize
public abstract class ReplyButton {

    ReplyButton() {}

    /** What comes back, at most 256 characters; different on every button of a message. */
    @Value.Parameter
    public abstract String id();

    /** What stands on the button, at most 20 characters. */
    @Value.Parameter
    public abstract String title();

    /**
     * A button.
     *
     * @param id what comes back
     * @param title what stands on it
     */
    public static ReplyButton of(String id, String title) {
        return ImmutableReplyButton.of(id, title);
    }

    void check(Checks checks, String path, Unique ids) {
        checks.text(path + ".id", id(), 256).text(path + ".title", title(), 20);
        ids.add(path + ".id", id());
    }

    /** Writes a list item; the type also names the property that holds the button. */
    void write(JsonOut out, String type) throws IOException {
        out.begin().put("type", type);
        out.begin(type).put("id", id()).put("title", title()).end();
        out.end();
    }
}
