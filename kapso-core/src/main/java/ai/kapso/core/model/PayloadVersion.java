package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The form of the bodies that a webhook delivers. */
public final class PayloadVersion extends OpenEnum<PayloadVersion.Known> {

    private static final Words<PayloadVersion, Known> WORDS = new Words<>(PayloadVersion::new, Known.UNKNOWN);

    /** The old form, around {@code whatsapp_config}; for webhooks that have not been migrated. */
    public static final PayloadVersion V1 = WORDS.add("v1", Known.V1);

    /** Today's form, Meta's message with Kapso's part beside it; the default. */
    public static final PayloadVersion V2 = WORDS.add("v2", Known.V2);

    /**
     * Meta's own body, of a webhook of kind {@code meta} or of Meta itself. No header says so, the body does; a request
     * that creates or changes a webhook cannot name it.
     */
    public static final PayloadVersion META = WORDS.add("meta", Known.META);

    private PayloadVersion(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PayloadVersion of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        V1,
        V2,
        META,
        UNKNOWN
    }
}
