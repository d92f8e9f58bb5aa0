package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How far a message has come. Statuses can arrive out of order. */
public final class MessageStatus extends OpenEnum<MessageStatus.Known> {

    private static final Words<MessageStatus, Known> WORDS = new Words<>(MessageStatus::new, Known.UNKNOWN);

    /** Received from a user; Kapso's webhooks say this, its message history says {@code delivered}. */
    public static final MessageStatus RECEIVED = WORDS.add("received", Known.RECEIVED);

    /** Not yet accepted by WhatsApp. */
    public static final MessageStatus PENDING = WORDS.add("pending", Known.PENDING);

    /** Accepted by WhatsApp. */
    public static final MessageStatus SENT = WORDS.add("sent", Known.SENT);

    /** On the user's device. */
    public static final MessageStatus DELIVERED = WORDS.add("delivered", Known.DELIVERED);

    /** Read by the user; may come without {@code delivered}. */
    public static final MessageStatus READ = WORDS.add("read", Known.READ);

    /** A voice note was listened to. */
    public static final MessageStatus PLAYED = WORDS.add("played", Known.PLAYED);

    /** Not delivered; the errors say why. */
    public static final MessageStatus FAILED = WORDS.add("failed", Known.FAILED);

    /** Of a call: the phone rings. */
    public static final MessageStatus RINGING = WORDS.add("RINGING", Known.RINGING);

    /** Of a call: it was taken. */
    public static final MessageStatus ACCEPTED = WORDS.add("ACCEPTED", Known.ACCEPTED);

    /** Of a call: it was declined. */
    public static final MessageStatus REJECTED = WORDS.add("REJECTED", Known.REJECTED);

    /** Of a payment: it was made. */
    public static final MessageStatus CAPTURED = WORDS.add("captured", Known.CAPTURED);

    /** Deleted by the user; in older versions of the API. */
    public static final MessageStatus DELETED = WORDS.add("deleted", Known.DELETED);

    private MessageStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MessageStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        RECEIVED,
        PENDING,
        SENT,
        DELIVERED,
        READ,
        PLAYED,
        FAILED,
        RINGING,
        ACCEPTED,
        REJECTED,
        CAPTURED,
        DELETED,
        UNKNOWN
    }
}
