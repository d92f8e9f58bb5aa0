package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The way in which WhatsApp chooses the language of a template. */
public final class LanguagePolicy extends OpenEnum<LanguagePolicy.Known> {

    private static final Words<LanguagePolicy, Known> WORDS = new Words<>(LanguagePolicy::new, Known.UNKNOWN);

    /** Exactly the language that the message names; the only policy there is. */
    public static final LanguagePolicy DETERMINISTIC = WORDS.add("deterministic", Known.DETERMINISTIC);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        DETERMINISTIC,
        UNKNOWN
    }
}
