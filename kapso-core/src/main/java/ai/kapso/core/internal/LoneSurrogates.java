package ai.kapso.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that was cut through a character of two {@code char}s, such as an emoji. It cannot be written as UTF-8, and
 * strict readers refuse a whole document because of it.
 */
public final class LoneSurrogates {

    private static final int LONGEST_ESCAPE = 6;
    private static final int THREE_BYTES = 0xED;

    private LoneSurrogates() {}

    /** Whether a text has half of such a character. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * Refuses such a text.
     *
     * @throws IllegalArgumentException naming the field
     */
    public static String refuse(String field, String text) {
        if (in(text)) {
            throw refused(field);
        }
        return text;
    }

    /** Refuses a tree that has such a text in it, naming its place. */
    public static void refuse(JsonNode json) {
        String place = place("", json);
        if (place != null) {
            throw refused(place.isEmpty() ? "the text" : place);
        }
    }

    private static IllegalArgumentException refused(String field) {
        return new IllegalArgumentException(
                field + " is cut through an emoji or another character of two chars; cut texts at code points");
    }

    private static @Nullable String place(String path, JsonNode json) {
        if (json.isTextual()) {
            return in(json.textValue()) ? path : null;
        }
        int index = 0;
        for (Iterator<JsonNode> items = json.isArray() ? json.elements() : none(); items.hasNext(); index++) {
            String place = place(path + "[" + index + "]", items.next());
            if (place != null) {
                return place;
            }
        }
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            String outer = path.isEmpty() ? "" : path + ".";
            String place = in(name) ? outer + "a property's name" : place(outer + name, json.path(name));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static Iterator<JsonNode> none() {
        return java.util.Collections.emptyIterator();
    }

    /** Whether JSON in UTF-8 may have such a text in it; Jackson writes every surrogate as an escape. */
    public static boolean mayBeIn(byte[] json) {
        int i = 0;
        while (i < json.length) {
            if (json[i] == '\\') {
                if (isSurrogate(json, i)) {
                    if (!isPair(json, i)) {
                        return true;
                    }
                    i += 2 * LONGEST_ESCAPE;
                } else {
                    i += 2;
                }
            } else if ((json[i] & 0xFF) == THREE_BYTES && i + 1 < json.length && (json[i + 1] & 0xFF) >= 0xA0) {
                return true;
            } else {
                i++;
            }
        }
        return false;
    }

    private static boolean isSurrogate(byte[] json, int at) {
        return at + LONGEST_ESCAPE <= json.length
                && json[at] == '\\'
                && json[at + 1] == 'u'
                && (json[at + 2] | 0x20) == 'd'
                && Character.digit(json[at + 3], 16) >= 8;
    }

    private static boolean isPair(byte[] json, int at) {
        return Character.digit(json[at + 3], 16) < 12
                && isSurrogate(json, at + LONGEST_ESCAPE)
                && Character.digit(json[at + LONGEST_ESCAPE + 3], 16) >= 12;
    }
}
