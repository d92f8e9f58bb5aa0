package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Which pause of a template it is. */
public final class TemplatePause extends OpenEnum<TemplatePause.Known> {

    /** The first one. */
    public static final TemplatePause FIRST_PAUSE = new TemplatePause("FIRST_PAUSE", Known.FIRST_PAUSE);

    /** The second one. */
    public static final TemplatePause SECOND_PAUSE = new TemplatePause("SECOND_PAUSE", Known.SECOND_PAUSE);

    /** One since it was sent too often. */
    public static final TemplatePause RATE_LIMITING_PAUSE =
            new TemplatePause("RATE_LIMITING_PAUSE", Known.RATE_LIMITING_PAUSE);

    /** The end of one. */
    public static final TemplatePause UNPAUSE = new TemplatePause("UNPAUSE", Known.UNPAUSE);

    /** The template was disabled. */
    public static final TemplatePause DISABLED = new TemplatePause("DISABLED", Known.DISABLED);

    private static final Map<String, TemplatePause> KNOWN =
            index(FIRST_PAUSE, SECOND_PAUSE, RATE_LIMITING_PAUSE, UNPAUSE, DISABLED);

    private TemplatePause(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static TemplatePause of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, TemplatePause::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link TemplatePause#FIRST_PAUSE}. */
        FIRST_PAUSE,
        /** See {@link TemplatePause#SECOND_PAUSE}. */
        SECOND_PAUSE,
        /** See {@link TemplatePause#RATE_LIMITING_PAUSE}. */
        RATE_LIMITING_PAUSE,
        /** See {@link TemplatePause#UNPAUSE}. */
        UNPAUSE,
        /** See {@link TemplatePause#DISABLED}. */
        DISABLED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
