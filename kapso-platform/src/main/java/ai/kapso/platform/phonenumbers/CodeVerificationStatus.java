package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether the owner of a number has confirmed it with a code. */
public final class CodeVerificationStatus extends OpenEnum<CodeVerificationStatus.Known> {

    /** Confirmed. */
    public static final CodeVerificationStatus VERIFIED = new CodeVerificationStatus("VERIFIED", Known.VERIFIED);

    /** Not confirmed yet. */
    public static final CodeVerificationStatus NOT_VERIFIED =
            new CodeVerificationStatus("NOT_VERIFIED", Known.NOT_VERIFIED);

    /** Confirmed too long ago. */
    public static final CodeVerificationStatus EXPIRED = new CodeVerificationStatus("EXPIRED", Known.EXPIRED);

    private static final Map<String, CodeVerificationStatus> KNOWN = index(VERIFIED, NOT_VERIFIED, EXPIRED);

    private CodeVerificationStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static CodeVerificationStatus of(String value) {
        return find(KNOWN, value, word -> new CodeVerificationStatus(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link CodeVerificationStatus#VERIFIED}. */
        VERIFIED,
        /** See {@link CodeVerificationStatus#NOT_VERIFIED}. */
        NOT_VERIFIED,
        /** See {@link CodeVerificationStatus#EXPIRED}. */
        EXPIRED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
