package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Who disconnected a number. */
public final class DisconnectionInitiator extends OpenEnum<DisconnectionInitiator.Known> {

    private static final Words<DisconnectionInitiator, Known> WORDS =
            new Words<>(DisconnectionInitiator::new, Known.UNKNOWN);

    /** WhatsApp. */
    public static final DisconnectionInitiator SYSTEM = WORDS.add("system", Known.SYSTEM);

    /** The business. */
    public static final DisconnectionInitiator USER = WORDS.add("user", Known.USER);

    private DisconnectionInitiator(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static DisconnectionInitiator of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        SYSTEM,
        USER,
        UNKNOWN
    }
}
