package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Who disconnected a number. */
public final class DisconnectionInitiator extends OpenEnum<DisconnectionInitiator.Known> {

    /** WhatsApp. */
    public static final DisconnectionInitiator SYSTEM = new DisconnectionInitiator("system", Known.SYSTEM);

    /** The business. */
    public static final DisconnectionInitiator USER = new DisconnectionInitiator("user", Known.USER);

    private static final Map<String, DisconnectionInitiator> KNOWN = index(SYSTEM, USER);

    private DisconnectionInitiator(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static DisconnectionInitiator of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, DisconnectionInitiator::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link DisconnectionInitiator#SYSTEM}. */
        SYSTEM,
        /** See {@link DisconnectionInitiator#USER}. */
        USER,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
