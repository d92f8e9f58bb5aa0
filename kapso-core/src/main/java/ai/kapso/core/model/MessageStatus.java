package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How far a message has come. Statuses can arrive out of order. */
public final class MessageStatus extends OpenEnum<MessageStatus.Known> {

    /** Received from a user; Kapso's webhooks say this, its message history says {@code delivered}. */
    public static final MessageStatus RECEIVED = new MessageStatus("received", Known.RECEIVED);

    /** Not yet accepted by WhatsApp. */
    public static final MessageStatus PENDING = new MessageStatus("pending", Known.PENDING);

    /** Accepted by WhatsApp. */
    public static final MessageStatus SENT = new MessageStatus("sent", Known.SENT);

    /** On the user's device. */
    public static final MessageStatus DELIVERED = new MessageStatus("delivered", Known.DELIVERED);

    /** Read by the user; may come without {@code delivered}. */
    public static final MessageStatus READ = new MessageStatus("read", Known.READ);

    /** A voice note was listened to. */
    public static final MessageStatus PLAYED = new MessageStatus("played", Known.PLAYED);

    /** Not delivered; the errors say why. */
    public static final MessageStatus FAILED = new MessageStatus("failed", Known.FAILED);

    /** Of a call: the phone rings. */
    public static final MessageStatus RINGING = new MessageStatus("RINGING", Known.RINGING);

    /** Of a call: it was taken. */
    public static final MessageStatus ACCEPTED = new MessageStatus("ACCEPTED", Known.ACCEPTED);

    /** Of a call: it was declined. */
    public static final MessageStatus REJECTED = new MessageStatus("REJECTED", Known.REJECTED);

    /** Of a payment: it was made. */
    public static final MessageStatus CAPTURED = new MessageStatus("captured", Known.CAPTURED);

    /** Deleted by the user; in older versions of the API. */
    public static final MessageStatus DELETED = new MessageStatus("deleted", Known.DELETED);

    private static final Map<String, MessageStatus> KNOWN = index(
            RECEIVED, PENDING, SENT, DELIVERED, READ, PLAYED, FAILED, DELETED, RINGING, ACCEPTED, REJECTED, CAPTURED);

    private MessageStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MessageStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MessageStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MessageStatus#RECEIVED}. */
        RECEIVED,
        /** See {@link MessageStatus#PENDING}. */
        PENDING,
        /** See {@link MessageStatus#SENT}. */
        SENT,
        /** See {@link MessageStatus#DELIVERED}. */
        DELIVERED,
        /** See {@link MessageStatus#READ}. */
        READ,
        /** See {@link MessageStatus#PLAYED}. */
        PLAYED,
        /** See {@link MessageStatus#FAILED}. */
        FAILED,
        /** See {@link MessageStatus#RINGING}. */
        RINGING,
        /** See {@link MessageStatus#ACCEPTED}. */
        ACCEPTED,
        /** See {@link MessageStatus#REJECTED}. */
        REJECTED,
        /** See {@link MessageStatus#CAPTURED}. */
        CAPTURED,
        /** See {@link MessageStatus#DELETED}. */
        DELETED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
