package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The language of the hosted setup page, an ISO 639-1 code. */
public final class SetupLinkLanguage extends OpenEnum<SetupLinkLanguage.Known> {

    private static final Words<SetupLinkLanguage, Known> WORDS = new Words<>(SetupLinkLanguage::new, Known.UNKNOWN);

    /** English. */
    public static final SetupLinkLanguage ENGLISH = WORDS.add("en", Known.ENGLISH);

    /** Spanish. */
    public static final SetupLinkLanguage SPANISH = WORDS.add("es", Known.SPANISH);

    /** Portuguese. */
    public static final SetupLinkLanguage PORTUGUESE = WORDS.add("pt", Known.PORTUGUESE);

    /** Hindi. */
    public static final SetupLinkLanguage HINDI = WORDS.add("hi", Known.HINDI);

    /** Indonesian. */
    public static final SetupLinkLanguage INDONESIAN = WORDS.add("id", Known.INDONESIAN);

    /** Arabic. */
    public static final SetupLinkLanguage ARABIC = WORDS.add("ar", Known.ARABIC);

    private SetupLinkLanguage(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static SetupLinkLanguage of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ENGLISH,
        SPANISH,
        PORTUGUESE,
        HINDI,
        INDONESIAN,
        ARABIC,
        UNKNOWN
    }
}
