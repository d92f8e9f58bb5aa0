package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The way in which WhatsApp chooses the language of a template. */
public final class LanguagePolicy extends OpenEnum<LanguagePolicy.Known> {

    /** Exactly the language that the message names; the only policy there is. */
    public static final LanguagePolicy DETERMINISTIC = new LanguagePolicy("deterministic", Known.DETERMINISTIC);

    private static final Map<String, LanguagePolicy> KNOWN = index(DETERMINISTIC);

    private LanguagePolicy(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static LanguagePolicy of(String value) {
        return find(KNOWN, value, word -> new LanguagePolicy(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** Exactly the language that the message names; the only policy there is. */
        DETERMINISTIC,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
