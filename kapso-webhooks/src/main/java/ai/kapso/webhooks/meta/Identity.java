package ai.kapso.webhooks.meta;

import ai.kapso.core.model.Contact;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.UserProfile;
import java.util.Optional;
import java.util.Set;

/** Finds out who is who: numbers are compared by their digits, since some are written with more. */
final class Identity {

    private static final Set<String> SPELLED_OTHERWISE = Set.of("52", "54", "55");

    private Identity() {}

    static boolean isSameNumber(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        String key = key(one.get());
        return !key.isEmpty() && key.equals(key(other.get()));
    }

    /** Whether two numbers of Brazil, Mexico or Argentina may be one: they have a digit that is written or left out. */
    static boolean isSpelledOtherwise(String one, String other) {
        String number = digits(one);
        String spelling = digits(other);
        return number.length() > 10
                && spelling.length() > 10
                && SPELLED_OTHERWISE.contains(number.substring(0, 2))
                && number.startsWith(spelling.substring(0, 2))
                && number.endsWith(spelling.substring(spelling.length() - 8));
    }

    /** What tells a number from others: its digits, or whatever stands for a number that has none. */
    static String key(String number) {
        String digits = digits(number);
        return digits.isEmpty() ? number : digits;
    }

    private static String digits(String number) {
        if (isDigits(number)) {
            return number;
        }
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean isDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static Contact contact(ContactProfile profile) {
        return Contact.builder()
                .waId(profile.waId())
                .businessScopedUserId(profile.userId())
                .parentBusinessScopedUserId(profile.parentUserId())
                .username(profile.profile().flatMap(UserProfile::username))
                .profileName(profile.name())
                .build();
    }
}
