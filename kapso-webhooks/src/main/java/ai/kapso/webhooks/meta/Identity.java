package ai.kapso.webhooks.meta;

import ai.kapso.core.model.ContactProfile;
import java.util.List;
import java.util.Optional;

/** Finds out who is who: numbers are compared by their digits, since some are written with more. */
final class Identity {

    private Identity() {}

    static boolean isSameNumber(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && isSame(digits(one.get()), digits(other.get()));
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** The contact with a user id, else the one with a number; there may be several, in any order. */
    static Optional<ContactProfile> find(
            List<ContactProfile> contacts, Optional<String> userId, Optional<String> number) {
        Optional<ContactProfile> byUserId = contacts.stream()
                .filter(contact -> userId.isPresent() && contact.userId().equals(userId))
                .findFirst();
        return byUserId.or(() -> contacts.stream()
                .filter(contact -> isSameNumber(contact.waId(), number))
                .findFirst());
    }
}
