package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a message came to Kapso. */
public final class MessageOrigin extends OpenEnum<MessageOrigin.Known> {

    private static final Words<MessageOrigin, Known> WORDS = new Words<>(MessageOrigin::new, Known.UNKNOWN);

    /** Through the API: what users write, and what was sent with the API. */
    public static final MessageOrigin CLOUD_API = WORDS.add("cloud_api", Known.CLOUD_API);

    /** Typed by a person in the WhatsApp Business app. */
    public static final MessageOrigin BUSINESS_APP = WORDS.add("business_app", Known.BUSINESS_APP);

    /** From the chat history that was synchronised when the number was connected. It is old: do not answer it. */
    public static final MessageOrigin HISTORY_SYNC = WORDS.add("history_sync", Known.HISTORY_SYNC);

    private MessageOrigin(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MessageOrigin of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CLOUD_API,
        BUSINESS_APP,
        HISTORY_SYNC,
        UNKNOWN
    }
}
