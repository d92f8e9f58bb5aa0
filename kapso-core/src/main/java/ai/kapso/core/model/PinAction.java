package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to a pinned message. */
public final class PinAction extends OpenEnum<PinAction.Known> {

    private static final Words<PinAction, Known> WORDS = new Words<>(PinAction::new, Known.UNKNOWN);

    /** It was pinned. */
    public static final PinAction PIN = WORDS.add("pin", Known.PIN);

    /** It was unpinned. */
    public static final PinAction UNPIN = WORDS.add("unpin", Known.UNPIN);

    private PinAction(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PinAction of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PIN,
        UNPIN,
        UNKNOWN
    }
}
