package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a message came to Kapso. */
public final class MessageOrigin extends OpenEnum<MessageOrigin.Known> {

    /** Through the API: what users write, and what was sent with the API. */
    public static final MessageOrigin CLOUD_API = new MessageOrigin("cloud_api", Known.CLOUD_API);

    /** Typed by a person in the WhatsApp Business app. */
    public static final MessageOrigin BUSINESS_APP = new MessageOrigin("business_app", Known.BUSINESS_APP);

    /** From the chat history that was synchronised when the number was connected. It is old: do not answer it. */
    public static final MessageOrigin HISTORY_SYNC = new MessageOrigin("history_sync", Known.HISTORY_SYNC);

    private static final Map<String, MessageOrigin> KNOWN = index(CLOUD_API, BUSINESS_APP, HISTORY_SYNC);

    private MessageOrigin(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MessageOrigin of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MessageOrigin::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MessageOrigin#CLOUD_API}. */
        CLOUD_API,
        /** See {@link MessageOrigin#BUSINESS_APP}. */
        BUSINESS_APP,
        /** See {@link MessageOrigin#HISTORY_SYNC}. */
        HISTORY_SYNC,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
