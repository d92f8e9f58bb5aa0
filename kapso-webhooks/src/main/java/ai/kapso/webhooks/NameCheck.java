package ai.kapso.webhooks;

import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.internal.LogText;
import org.jspecify.annotations.Nullable;

/** Which event a body is, whether the signed body shows it, and whether the header says something else. */
final class NameCheck {

    private final WebhookEventName name;
    private final @Nullable String contradiction;
    private final boolean signed;
    private final boolean refused;

    private NameCheck(WebhookEventName name, @Nullable String contradiction, boolean signed, boolean refused) {
        this.name = name;
        this.contradiction = contradiction;
        this.signed = signed;
        this.refused = refused;
    }

    /** The name that is claimed, which the body shows or at least does not contradict. */
    static NameCheck believed(WebhookEventName name, boolean shown) {
        return new NameCheck(name, null, shown, false);
    }

    /** The body's name counts, because it is signed. */
    static NameCheck of(@Nullable WebhookEventName claimed, WebhookEventName body) {
        String contradiction = claimed == null || claimed.equals(body)
                ? null
                : "the event header says " + LogText.of(claimed) + ", the body " + LogText.of(body);
        return new NameCheck(body, contradiction, true, false);
    }

    /** The body does not say which event it is, only that it is not the one claimed. */
    static NameCheck refused(WebhookEventName claimed, String body) {
        return new NameCheck(
                claimed, "the event header says " + LogText.of(claimed) + ", the body is about " + body, false, true);
    }

    WebhookEventName name() {
        return name;
    }

    @Nullable
    String contradiction() {
        return contradiction;
    }

    /** Whether the signed body shows the name. */
    boolean isSigned() {
        return signed;
    }

    /** Whether nothing can be believed about the event's name. */
    boolean isRefused() {
        return refused;
    }

    String problem() {
        return contradiction == null ? "" : contradiction;
    }
}
