package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Which side of a session a description is. */
public final class SdpType extends OpenEnum<SdpType.Known> {

    /** The offer of the one who calls. */
    public static final SdpType OFFER = new SdpType("offer", Known.OFFER);

    /** The answer. */
    public static final SdpType ANSWER = new SdpType("answer", Known.ANSWER);

    private static final Map<String, SdpType> KNOWN = index(OFFER, ANSWER);

    private SdpType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static SdpType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, SdpType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link SdpType#OFFER}. */
        OFFER,
        /** See {@link SdpType#ANSWER}. */
        ANSWER,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
