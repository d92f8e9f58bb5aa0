package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What kind of thing was synchronised. */
public final class StateSyncType extends OpenEnum<StateSyncType.Known> {

    /** A contact of the address book. */
    public static final StateSyncType CONTACT = new StateSyncType("contact", Known.CONTACT);

    private static final Map<String, StateSyncType> KNOWN = index(CONTACT);

    private StateSyncType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static StateSyncType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, StateSyncType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link StateSyncType#CONTACT}. */
        CONTACT,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
