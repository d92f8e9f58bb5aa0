package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a number is connected to WhatsApp. */
public final class ConnectionType extends OpenEnum<ConnectionType.Known> {

    private static final Words<ConnectionType, Known> WORDS = new Words<>(ConnectionType::new, Known.UNKNOWN);

    /** Beside the WhatsApp Business app; about 5 messages a second. */
    public static final ConnectionType COEXISTENCE = WORDS.add("coexistence", Known.COEXISTENCE);

    /** To the API alone; up to 1000 messages a second. */
    public static final ConnectionType DEDICATED = WORDS.add("dedicated", Known.DEDICATED);

    private ConnectionType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ConnectionType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        COEXISTENCE,
        DEDICATED,
        UNKNOWN
    }
}
