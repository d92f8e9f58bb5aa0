package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.model.ContactCard;
import ai.kapso.core.model.ContactName;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Contact cards: one to 257, of which each must have a formatted name. A phone number with its WhatsApp id offers to write
 * to the contact, one without offers to invite it.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code contacts}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ContactsMessage extends OutboundMessage implements WithContactsMessage {

    ContactsMessage() {}

    /** The cards, one to 257. */
    public abstract List<ContactCard> contacts();

    @Override
    public final String type() {
        return "contacts";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.size("contacts", contacts(), 1, 257);
        for (int i = 0; i < contacts().size(); i++) {
            checkCard(checks, "contacts[" + i + "]", contacts().get(i));
        }
    }

    private static void checkCard(Checks checks, String path, ContactCard card) {
        if (card == null) {
            return; // said by the check of the list's size
        }
        String name = card.name().flatMap(ContactName::formattedName).orElse("");
        checks.require(!name.isBlank(), path + ".name.formatted_name", "is missing or blank");
        card.birthday()
                .ifPresent(day -> checks.require(isDate(day), path + ".birthday", "is not a date as YYYY-MM-DD"));
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.putModel("contacts", contacts());
    }

    @Value.Check
    ContactsMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * Contact cards to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param contacts the cards, at least one
     */
    public static ContactsMessage of(String to, ContactCard... contacts) {
        return of(Recipient.phone(to), contacts);
    }

    /**
     * Contact cards.
     *
     * @param to the recipient
     * @param contacts the cards, at least one
     */
    public static ContactsMessage of(Recipient to, ContactCard... contacts) {
        return builder().recipient(to).addContacts(contacts).build();
    }

    /** Begins contact cards; recipient and a card are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactsMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableContactsMessage.Builder implements Replying<Builder> {
        Builder() {}

        /**
         * Adds a card.
         *
         * @param contact the card
         */
        @CanIgnoreReturnValue
        public Builder addContact(ContactCard contact) {
            return addContacts(contact);
        }
    }
}
