package ai.kapso.webhooks.meta;

import ai.kapso.core.model.Contact;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.UserProfile;
import java.util.Optional;

/** Finds out who is who: numbers are compared by their digits, since some are written with more. */
final class Identity {

    private Identity() {}

    static boolean isSameNumber(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        String key = key(one.get());
        return !key.isEmpty() && key.equals(key(other.get()));
    }

    /**
     * As {@link #key}, but the same for both spellings of a mobile number of Brazil (55 11 9… and 55 11 …), Mexico (52 1 …
     * and 52 …) and Argentina (54 9 11 … and 54 11 …, also with 15 after the area code).
     */
    static String spelling(String number) {
        String key = key(number);
        if (key.length() == 14 && key.startsWith("54")) {
            int prefix = key.indexOf("15", 4);
            return prefix >= 4 && prefix <= 6 ? without(key, prefix, 2) : key;
        }
        if (key.length() != 13) {
            return key;
        }
        if (key.startsWith("521") || key.startsWith("549")) {
            return without(key, 2, 1);
        }
        boolean mobile = key.startsWith("55") && key.charAt(4) == '9' && key.charAt(5) >= '6';
        return mobile ? without(key, 4, 1) : key;
    }

    private static String without(String text, int index, int length) {
        return text.substring(0, index) + text.substring(index + length);
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
