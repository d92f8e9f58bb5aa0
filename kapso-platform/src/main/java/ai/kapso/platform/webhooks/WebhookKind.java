package ai.kapso.platform.webhooks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a webhook delivers. */
public final class WebhookKind extends OpenEnum<WebhookKind.Known> {

    /** Kapso's own events, those that the webhook subscribes to; the default. */
    public static final WebhookKind KAPSO = new WebhookKind("kapso", Known.KAPSO);

    /** Everything that Meta sends for one number, as Meta sent it. */
    public static final WebhookKind META = new WebhookKind("meta", Known.META);

    private static final Map<String, WebhookKind> KNOWN = index(KAPSO, META);

    private WebhookKind(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static WebhookKind of(String value) {
        return find(KNOWN, value, word -> new WebhookKind(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link WebhookKind#KAPSO}. */
        KAPSO,
        /** See {@link WebhookKind#META}. */
        META,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
