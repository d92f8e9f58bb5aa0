package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Who disconnected a number, in Meta's words; Kapso's events have the same in small letters. */
public final class MetaDisconnectionInitiator extends OpenEnum<MetaDisconnectionInitiator.Known> {

    /** WhatsApp. */
    public static final MetaDisconnectionInitiator SYSTEM = new MetaDisconnectionInitiator("SYSTEM", Known.SYSTEM);

    /** The business. */
    public static final MetaDisconnectionInitiator USER = new MetaDisconnectionInitiator("USER", Known.USER);

    private static final Map<String, MetaDisconnectionInitiator> KNOWN = index(SYSTEM, USER);

    private MetaDisconnectionInitiator(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MetaDisconnectionInitiator of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MetaDisconnectionInitiator::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MetaDisconnectionInitiator#SYSTEM}. */
        SYSTEM,
        /** See {@link MetaDisconnectionInitiator#USER}. */
        USER,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
