package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to something that is synchronised. */
public final class StateSyncAction extends OpenEnum<StateSyncAction.Known> {

    /** It was added or edited. */
    public static final StateSyncAction ADD = new StateSyncAction("add", Known.ADD);

    /** It was removed. */
    public static final StateSyncAction REMOVE = new StateSyncAction("remove", Known.REMOVE);

    private static final Map<String, StateSyncAction> KNOWN = index(ADD, REMOVE);

    private StateSyncAction(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static StateSyncAction of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, StateSyncAction::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link StateSyncAction#ADD}. */
        ADD,
        /** See {@link StateSyncAction#REMOVE}. */
        REMOVE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
