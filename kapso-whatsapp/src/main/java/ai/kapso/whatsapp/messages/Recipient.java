package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.KapsoMessageInfo;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The recipient of a message: a contact, by phone number, business-scoped user id (BSUID) or both, or a group.
 *
 * <pre>{@code
 * Recipient.phone("+15551234567")
 * Recipient.bsuid("US.13491208655302741918")       // a contact who hides the phone number
 * Recipient.of(received)                           // the sender of a message, or its group
 * }</pre>
 *
 * <p>Determines the properties {@code to}, {@code recipient} and {@code recipient_type} of the request. Immutable and
 * thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonSerialize
public abstract class Recipient {

    private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.(?:ENT\\.)?[A-Za-z0-9]{1,128}");

    Recipient() {}

    /** The kind of recipient; {@link Kind#PHONE} if there are a phone number and a user id. */
    @Value.Parameter
    public abstract Kind kind();

    /** The phone number without separators, the user id or the group id. */
    @Value.Parameter
    @Value.Redacted
    public abstract String value();

    /** The user id that {@link #withBsuid(String)} adds to a phone number. */
    @Value.Parameter
    @Value.Redacted
    abstract Optional<String> additionalBsuid();

    /**
     * A contact, by phone number. Without a leading {@code +} and country code, WhatsApp may read the digits as a number
     * of the business's own country.
     *
     * @param number such as {@code +15551234567}; white space, hyphens, dots and parentheses are removed
     * @throws IllegalArgumentException if it contains anything else, such as letters or a prefix like {@code whatsapp:}
     */
    public static Recipient phone(String number) {
        Checks checks = Checks.of("Recipient").notBlank("to", number);
        checks.done();
        String compact = PhoneNumbers.compact(number);
        checks.require(PhoneNumbers.isNumber(compact), "to", problemOf(number)).done();
        return ImmutableRecipient.of(Kind.PHONE, compact, Optional.empty());
    }

    /**
     * A contact, by business-scoped user id, which identifies contacts who hide their phone number. Authentication
     * templates cannot be sent to a user id.
     *
     * @param id such as {@code US.13491208655302741918}; scoped to a business or its parent
     * @throws IllegalArgumentException if it is blank
     */
    public static Recipient bsuid(String id) {
        Checks.of("Recipient").notBlank("recipient", id).done();
        return ImmutableRecipient.of(Kind.BSUID, id, Optional.empty());
    }

    /**
     * A group. Groups accept texts, media and most templates, but no interactive messages.
     *
     * @param id the group's id
     * @throws IllegalArgumentException if it is blank
     */
    public static Recipient group(String id) {
        Checks.of("Recipient").notBlank("to", id).done();
        return ImmutableRecipient.of(Kind.GROUP, id, Optional.empty());
    }

    /**
     * The other side of a message: the group that it was written in, or else the contact, by phone number, user id or
     * both. Works for contacts who hide their phone number, and for messages that the business sent.
     *
     * @param message a message of a webhook or of the message history
     * @throws IllegalArgumentException if the message names neither group nor contact
     */
    public static Recipient of(Message message) {
        Checks.of("Recipient").present("message", message).done();
        Optional<String> group = message.groupId().filter(id -> !id.isBlank());
        return group.isPresent() ? group(group.get()) : user(message);
    }

    private static Recipient user(Message message) {
        boolean sent =
                message.direction().map(MessageDirection.OUTBOUND::equals).orElseGet(() -> isSent(message));
        Optional<String> phone = phone(sent ? message.to() : message.from())
                .or(() -> phone(message.kapso().flatMap(KapsoMessageInfo::phoneNumber)));
        Optional<String> userId = (sent
                        ? message.toUserId().or(message::toParentUserId)
                        : message.fromUserId().or(message::fromParentUserId))
                .filter(id -> !id.isBlank());
        Checks.of("Recipient")
                .require(
                        phone.isPresent() || userId.isPresent(),
                        "message",
                        "names no user: no phone number, no user id")
                .done();
        return phone.isPresent() ? ImmutableRecipient.of(Kind.PHONE, phone.get(), userId) : bsuid(userId.orElseThrow());
    }

    /** Only users have user ids, so these tell the sides apart; stored messages have both phone numbers. */
    private static boolean isSent(Message message) {
        boolean fromUser =
                message.fromUserId().isPresent() || message.fromParentUserId().isPresent();
        boolean toUser =
                message.toUserId().isPresent() || message.toParentUserId().isPresent();
        return fromUser == toUser ? message.to().isPresent() : toUser;
    }

    /** Adds the plus sign, which the API leaves out. */
    private static Optional<String> phone(Optional<String> waId) {
        return waId.map(PhoneNumbers::compact)
                .filter(PhoneNumbers::isNumber)
                .map(number -> number.startsWith("+") ? number : "+" + number);
    }

    /**
     * Returns this phone number together with the contact's business-scoped user id. Both are sent; WhatsApp uses the number.
     *
     * @param id such as {@code US.13491208655302741918}
     * @throws IllegalArgumentException if the id is blank, or this is not a phone number
     */
    public Recipient withBsuid(String id) {
        Checks.of("Recipient")
                .notBlank("recipient", id)
                .require(
                        kind() == Kind.PHONE,
                        "to",
                        "is not a phone number; only a phone number takes a user id beside it")
                .done();
        return ImmutableRecipient.of(kind(), value(), Optional.of(id));
    }

    /** The business-scoped user id, alone or with a phone number. */
    public Optional<String> bsuid() {
        return kind() == Kind.BSUID ? Optional.of(value()) : additionalBsuid();
    }

    /** The property that the value is written in. */
    String field() {
        return kind() == Kind.BSUID ? "recipient" : "to";
    }

    void write(JsonOut out) throws IOException {
        out.put(field(), value()).put("recipient", additionalBsuid());
    }

    private static String problemOf(String number) {
        return BSUID.matcher(number.strip()).matches()
                ? "is a business-scoped user id; use Recipient.bsuid"
                : "is not a phone number; give digits with country code, such as +15551234567, and nothing else";
    }

    /** The kinds of recipients. */
    public enum Kind {
        /** A contact, by phone number. */
        PHONE,
        /** A contact, by business-scoped user id. */
        BSUID,
        /** A group, by its id. */
        GROUP
    }
}
