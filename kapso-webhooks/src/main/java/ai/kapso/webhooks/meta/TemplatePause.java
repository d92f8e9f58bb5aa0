package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Which pause of a template it is. */
public final class TemplatePause extends OpenEnum<TemplatePause.Known> {

    private static final Words<TemplatePause, Known> WORDS = new Words<>(TemplatePause::new, Known.UNKNOWN);

    /** The first one. */
    public static final TemplatePause FIRST_PAUSE = WORDS.add("FIRST_PAUSE", Known.FIRST_PAUSE);

    /** The second one. */
    public static final TemplatePause SECOND_PAUSE = WORDS.add("SECOND_PAUSE", Known.SECOND_PAUSE);

    /** One since it was sent too often. */
    public static final TemplatePause RATE_LIMITING_PAUSE = WORDS.add("RATE_LIMITING_PAUSE", Known.RATE_LIMITING_PAUSE);

    /** The end of one. */
    public static final TemplatePause UNPAUSE = WORDS.add("UNPAUSE", Known.UNPAUSE);

    /** The template was disabled. */
    public static final TemplatePause DISABLED = WORDS.add("DISABLED", Known.DISABLED);

    private TemplatePause(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static TemplatePause of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        FIRST_PAUSE,
        SECOND_PAUSE,
        RATE_LIMITING_PAUSE,
        UNPAUSE,
        DISABLED,
        UNKNOWN
    }
}
