package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The language of the hosted setup page, an ISO 639-1 code. */
public final class SetupLinkLanguage extends OpenEnum<SetupLinkLanguage.Known> {

    /** English. */
    public static final SetupLinkLanguage ENGLISH = new SetupLinkLanguage("en", Known.ENGLISH);

    /** Spanish. */
    public static final SetupLinkLanguage SPANISH = new SetupLinkLanguage("es", Known.SPANISH);

    /** Portuguese. */
    public static final SetupLinkLanguage PORTUGUESE = new SetupLinkLanguage("pt", Known.PORTUGUESE);

    /** Hindi. */
    public static final SetupLinkLanguage HINDI = new SetupLinkLanguage("hi", Known.HINDI);

    /** Indonesian. */
    public static final SetupLinkLanguage INDONESIAN = new SetupLinkLanguage("id", Known.INDONESIAN);

    /** Arabic. */
    public static final SetupLinkLanguage ARABIC = new SetupLinkLanguage("ar", Known.ARABIC);

    private static final Map<String, SetupLinkLanguage> KNOWN =
            index(ENGLISH, SPANISH, PORTUGUESE, HINDI, INDONESIAN, ARABIC);

    private SetupLinkLanguage(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static SetupLinkLanguage of(String value) {
        return find(KNOWN, value, word -> new SetupLinkLanguage(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link SetupLinkLanguage#ENGLISH}. */
        ENGLISH,
        /** See {@link SetupLinkLanguage#SPANISH}. */
        SPANISH,
        /** See {@link SetupLinkLanguage#PORTUGUESE}. */
        PORTUGUESE,
        /** See {@link SetupLinkLanguage#HINDI}. */
        HINDI,
        /** See {@link SetupLinkLanguage#INDONESIAN}. */
        INDONESIAN,
        /** See {@link SetupLinkLanguage#ARABIC}. */
        ARABIC,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
