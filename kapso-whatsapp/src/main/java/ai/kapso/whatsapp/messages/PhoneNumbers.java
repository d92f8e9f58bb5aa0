package ai.kapso.whatsapp.messages;

import java.util.regex.Pattern;

/** The ways in which people write phone numbers. */
final class PhoneNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]+");

    /** White space, hyphens and dashes, invisible marks that come with a copied number, parentheses, dots. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}().]+");

    private PhoneNumbers() {}

    /** Whether a text without separators is digits, with or without a plus sign. */
    static boolean isNumber(String compact) {
        return NUMBER.matcher(compact).matches();
    }

    /** A text without the separators of a phone number. */
    static String compact(String text) {
        return isNumber(text) ? text : SEPARATORS.matcher(text).replaceAll("");
    }

    /** Whether a text can only be a phone number: no id has its plus sign or separators. */
    static boolean isWrittenAsNumber(String text) {
        String compact = compact(text);
        return isNumber(compact)
                && (compact.startsWith("+") || compact.length() < text.strip().length());
    }
}
