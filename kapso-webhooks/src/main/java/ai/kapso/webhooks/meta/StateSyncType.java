package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What kind of thing was synchronised. */
public final class StateSyncType extends OpenEnum<StateSyncType.Known> {

    private static final Words<StateSyncType, Known> WORDS = new Words<>(StateSyncType::new, Known.UNKNOWN);

    /** A contact of the address book. */
    public static final StateSyncType CONTACT = WORDS.add("contact", Known.CONTACT);

    private StateSyncType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static StateSyncType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CONTACT,
        UNKNOWN
    }
}
