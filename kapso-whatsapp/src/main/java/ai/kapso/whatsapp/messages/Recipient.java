package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Who gets a message: a user by phone number, a user by business-scoped user id (BSUID), or a group.
 *
 * <p>It decides alone which of {@code to}, {@code recipient} and {@code recipient_type} are written. Immutable and
 * thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonSerialize
public abstract class Recipient {

    private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.(?:ENT\\.)?[A-Za-z0-9]{1,128}");

    Recipient() {}

    /** What the recipient is. */
    @Value.Parameter
    public abstract Kind kind();

    /** The phone number, user id or group id, as it was given. */
    @Value.Parameter
    @Value.Redacted
    public abstract String value();

    /**
     * A user by phone number. The digits are sent as they are; without a leading {@code +} and country code WhatsApp may
     * read them as a number of the business's own country.
     *
     * @param number such as {@code +15551234567}; blanks, hyphens and parentheses do no harm
     * @throws IllegalArgumentException when it has no digit, or is a business-scoped user id
     */
    public static Recipient phone(String number) {
        Objects.requireNonNull(number, "to is null: it is the recipient's phone number");
        Checks.of("Recipient")
                .require(hasDigit(number), "to", "has no digits")
                .require(!looksLikeBsuid(number), "to", "is a business-scoped user id; use recipient instead")
                .done();
        return ImmutableRecipient.of(Kind.PHONE, number);
    }

    /**
     * A user by business-scoped user id, as webhooks name users that hide their number. Authentication templates cannot
     * be sent to one.
     *
     * @param id such as {@code US.13491208655302741918}, of a business or its parent; opaque
     * @throws IllegalArgumentException when it is blank
     */
    public static Recipient bsuid(String id) {
        Objects.requireNonNull(id, "id is null");
        Checks.of("Recipient").notBlank("recipient", id).done();
        return ImmutableRecipient.of(Kind.BSUID, id);
    }

    /**
     * A group. Groups take texts, media and most templates, and nothing interactive.
     *
     * @param id the group's id
     * @throws IllegalArgumentException when it is blank
     */
    public static Recipient group(String id) {
        Objects.requireNonNull(id, "id is null");
        Checks.of("Recipient").notBlank("to", id).done();
        return ImmutableRecipient.of(Kind.GROUP, id);
    }

    /** The property that the value is written in. */
    String field() {
        return kind() == Kind.BSUID ? "recipient" : "to";
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeBsuid(String text) {
        return text.indexOf('.') == 2 && BSUID.matcher(text).matches();
    }

    /** The kinds of recipients. */
    public enum Kind {
        /** A user, by phone number. */
        PHONE,
        /** A user, by business-scoped user id. */
        BSUID,
        /** A group, by its id. */
        GROUP
    }
}
