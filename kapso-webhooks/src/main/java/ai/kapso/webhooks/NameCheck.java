package ai.kapso.webhooks;

import ai.kapso.core.model.WebhookEventName;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which event a body is, and whether the header says something else. */
final class NameCheck {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,80}");

    private final WebhookEventName name;
    private final @Nullable String contradiction;
    private final boolean refused;

    private NameCheck(WebhookEventName name, @Nullable String contradiction, boolean refused) {
        this.name = name;
        this.contradiction = contradiction;
        this.refused = refused;
    }

    static NameCheck agreed(WebhookEventName name) {
        return new NameCheck(name, null, false);
    }

    /** The body's name counts, because it is signed. */
    static NameCheck of(@Nullable WebhookEventName claimed, WebhookEventName body) {
        boolean agrees = claimed == null || Objects.equals(claimed, body);
        return new NameCheck(
                body, agrees ? null : "the event header says " + quote(claimed) + ", the body " + quote(body), false);
    }

    /** The body does not say which event it is, only that it is not the one claimed. */
    static NameCheck refused(WebhookEventName claimed, String body) {
        return new NameCheck(claimed, "the event header says " + quote(claimed) + ", the body is about " + body, true);
    }

    WebhookEventName name() {
        return name;
    }

    @Nullable
    String contradiction() {
        return contradiction;
    }

    /** Whether nothing can be believed about the event's name. */
    boolean isRefused() {
        return refused;
    }

    String problem() {
        return contradiction == null ? "" : contradiction;
    }

    private static String quote(@Nullable WebhookEventName name) {
        return name != null && NAME.matcher(name.value()).matches() ? name.value() : "something else";
    }
}
