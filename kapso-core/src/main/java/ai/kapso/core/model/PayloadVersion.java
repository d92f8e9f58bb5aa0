package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The form of the bodies that a webhook delivers. */
public final class PayloadVersion extends OpenEnum<PayloadVersion.Known> {

    /** The old form, around {@code whatsapp_config}; for webhooks that have not been migrated. */
    public static final PayloadVersion V1 = new PayloadVersion("v1", Known.V1);

    /** Today's form, Meta's message with Kapso's part beside it; the default. */
    public static final PayloadVersion V2 = new PayloadVersion("v2", Known.V2);

    /**
     * Meta's own body, of a webhook of kind {@code meta} or of Meta itself. No header says so, the body does; a request
     * that creates or changes a webhook cannot name it.
     */
    public static final PayloadVersion META = new PayloadVersion("meta", Known.META);

    private static final Map<String, PayloadVersion> KNOWN = index(V1, V2, META);

    private PayloadVersion(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PayloadVersion of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PayloadVersion::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PayloadVersion#V1}. */
        V1,
        /** See {@link PayloadVersion#V2}. */
        V2,
        /** See {@link PayloadVersion#META}. */
        META,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
