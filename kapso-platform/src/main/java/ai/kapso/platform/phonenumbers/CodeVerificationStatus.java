package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether the owner of a number has confirmed it with a code. */
public final class CodeVerificationStatus extends OpenEnum<CodeVerificationStatus.Known> {

    private static final Words<CodeVerificationStatus, Known> WORDS =
            new Words<>(CodeVerificationStatus::new, Known.UNKNOWN);

    /** Confirmed. */
    public static final CodeVerificationStatus VERIFIED = WORDS.add("VERIFIED", Known.VERIFIED);

    /** Not confirmed yet. */
    public static final CodeVerificationStatus NOT_VERIFIED = WORDS.add("NOT_VERIFIED", Known.NOT_VERIFIED);

    /** Confirmed too long ago. */
    public static final CodeVerificationStatus EXPIRED = WORDS.add("EXPIRED", Known.EXPIRED);

    private CodeVerificationStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static CodeVerificationStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        VERIFIED,
        NOT_VERIFIED,
        EXPIRED,
        UNKNOWN
    }
}
