package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to a pinned message. */
public final class PinAction extends OpenEnum<PinAction.Known> {

    /** It was pinned. */
    public static final PinAction PIN = new PinAction("pin", Known.PIN);

    /** It was unpinned. */
    public static final PinAction UNPIN = new PinAction("unpin", Known.UNPIN);

    private static final Map<String, PinAction> KNOWN = index(PIN, UNPIN);

    private PinAction(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PinAction of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PinAction::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PinAction#PIN}. */
        PIN,
        /** See {@link PinAction#UNPIN}. */
        UNPIN,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
