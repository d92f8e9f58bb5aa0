package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a ban stands. */
public final class BanState extends OpenEnum<BanState.Known> {

    /** The account is banned. */
    public static final BanState DISABLE = new BanState("DISABLE", Known.DISABLE);

    /** The ban was lifted. */
    public static final BanState REINSTATE = new BanState("REINSTATE", Known.REINSTATE);

    /** The account will be banned. */
    public static final BanState SCHEDULE_FOR_DISABLE =
            new BanState("SCHEDULE_FOR_DISABLE", Known.SCHEDULE_FOR_DISABLE);

    private static final Map<String, BanState> KNOWN = index(DISABLE, REINSTATE, SCHEDULE_FOR_DISABLE);

    private BanState(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static BanState of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, BanState::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link BanState#DISABLE}. */
        DISABLE,
        /** See {@link BanState#REINSTATE}. */
        REINSTATE,
        /** See {@link BanState#SCHEDULE_FOR_DISABLE}. */
        SCHEDULE_FOR_DISABLE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
