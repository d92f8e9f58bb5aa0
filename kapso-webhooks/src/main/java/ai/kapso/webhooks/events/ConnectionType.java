package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a number is connected to the platform. */
public final class ConnectionType extends OpenEnum<ConnectionType.Known> {

    /** For the API alone. */
    public static final ConnectionType DEDICATED = new ConnectionType("dedicated", Known.DEDICATED);

    /** Together with the WhatsApp Business app. */
    public static final ConnectionType COEXISTENCE = new ConnectionType("coexistence", Known.COEXISTENCE);

    private static final Map<String, ConnectionType> KNOWN = index(DEDICATED, COEXISTENCE);

    private ConnectionType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ConnectionType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ConnectionType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ConnectionType#DEDICATED}. */
        DEDICATED,
        /** See {@link ConnectionType#COEXISTENCE}. */
        COEXISTENCE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
