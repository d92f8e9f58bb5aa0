package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a number is connected to WhatsApp. */
public final class ConnectionType extends OpenEnum<ConnectionType.Known> {

    /** Beside the WhatsApp Business app; about 5 messages a second. */
    public static final ConnectionType COEXISTENCE = new ConnectionType("coexistence", Known.COEXISTENCE);

    /** To the API alone; up to 1000 messages a second. */
    public static final ConnectionType DEDICATED = new ConnectionType("dedicated", Known.DEDICATED);

    private static final Map<String, ConnectionType> KNOWN = index(COEXISTENCE, DEDICATED);

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
        /** See {@link ConnectionType#COEXISTENCE}. */
        COEXISTENCE,
        /** See {@link ConnectionType#DEDICATED}. */
        DEDICATED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
