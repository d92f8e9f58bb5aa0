package ai.kapso.platform.webhooks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a webhook delivers. */
public final class WebhookKind extends OpenEnum<WebhookKind.Known> {

    private static final Words<WebhookKind, Known> WORDS = new Words<>(WebhookKind::new, Known.UNKNOWN);

    /** Kapso's own events, those that the webhook subscribes to; the default. */
    public static final WebhookKind KAPSO = WORDS.add("kapso", Known.KAPSO);

    /** Everything that Meta sends for one number, as Meta sent it. */
    public static final WebhookKind META = WORDS.add("meta", Known.META);

    private WebhookKind(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static WebhookKind of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        KAPSO,
        META,
        UNKNOWN
    }
}
