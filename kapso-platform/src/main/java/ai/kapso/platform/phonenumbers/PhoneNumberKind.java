package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a phone number is connected for. */
public final class PhoneNumberKind extends OpenEnum<PhoneNumberKind.Known> {

    private static final Words<PhoneNumberKind, Known> WORDS = new Words<>(PhoneNumberKind::new, Known.UNKNOWN);

    /** Real traffic; the default. */
    public static final PhoneNumberKind PRODUCTION = WORDS.add("production", Known.PRODUCTION);

    /** Trying out. */
    public static final PhoneNumberKind SANDBOX = WORDS.add("sandbox", Known.SANDBOX);

    private PhoneNumberKind(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PhoneNumberKind of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PRODUCTION,
        SANDBOX,
        UNKNOWN
    }
}
