package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a phone number is connected for. */
public final class PhoneNumberKind extends OpenEnum<PhoneNumberKind.Known> {

    /** Real traffic; the default. */
    public static final PhoneNumberKind PRODUCTION = new PhoneNumberKind("production", Known.PRODUCTION);

    /** Trying out. */
    public static final PhoneNumberKind SANDBOX = new PhoneNumberKind("sandbox", Known.SANDBOX);

    private static final Map<String, PhoneNumberKind> KNOWN = index(PRODUCTION, SANDBOX);

    private PhoneNumberKind(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PhoneNumberKind of(String value) {
        return find(KNOWN, value, word -> new PhoneNumberKind(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PhoneNumberKind#PRODUCTION}. */
        PRODUCTION,
        /** See {@link PhoneNumberKind#SANDBOX}. */
        SANDBOX,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
