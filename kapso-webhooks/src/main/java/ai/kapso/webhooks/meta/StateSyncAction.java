package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to something that is synchronised. */
public final class StateSyncAction extends OpenEnum<StateSyncAction.Known> {

    private static final Words<StateSyncAction, Known> WORDS = new Words<>(StateSyncAction::new, Known.UNKNOWN);

    /** It was added or edited. */
    public static final StateSyncAction ADD = WORDS.add("add", Known.ADD);

    /** It was removed. */
    public static final StateSyncAction REMOVE = WORDS.add("remove", Known.REMOVE);

    private StateSyncAction(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static StateSyncAction of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ADD,
        REMOVE,
        UNKNOWN
    }
}
