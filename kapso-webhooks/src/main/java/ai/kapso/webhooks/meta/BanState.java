package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a ban stands. */
public final class BanState extends OpenEnum<BanState.Known> {

    private static final Words<BanState, Known> WORDS = new Words<>(BanState::new, Known.UNKNOWN);

    /** The account is banned. */
    public static final BanState DISABLE = WORDS.add("DISABLE", Known.DISABLE);

    /** The ban was lifted. */
    public static final BanState REINSTATE = WORDS.add("REINSTATE", Known.REINSTATE);

    /** The account will be banned. */
    public static final BanState SCHEDULE_FOR_DISABLE = WORDS.add("SCHEDULE_FOR_DISABLE", Known.SCHEDULE_FOR_DISABLE);

    private BanState(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static BanState of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        DISABLE,
        REINSTATE,
        SCHEDULE_FOR_DISABLE,
        UNKNOWN
    }
}
