package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Who disconnected a number, in Meta's words; Kapso's events have the same in small letters. */
public final class MetaDisconnectionInitiator extends OpenEnum<MetaDisconnectionInitiator.Known> {

    private static final Words<MetaDisconnectionInitiator, Known> WORDS =
            new Words<>(MetaDisconnectionInitiator::new, Known.UNKNOWN);

    /** WhatsApp. */
    public static final MetaDisconnectionInitiator SYSTEM = WORDS.add("SYSTEM", Known.SYSTEM);

    /** The business. */
    public static final MetaDisconnectionInitiator USER = WORDS.add("USER", Known.USER);

    private MetaDisconnectionInitiator(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MetaDisconnectionInitiator of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        SYSTEM,
        USER,
        UNKNOWN
    }
}
