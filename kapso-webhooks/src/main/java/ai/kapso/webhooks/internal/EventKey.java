package ai.kapso.webhooks.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * The text by which a delivery log knows an event: parts joined with colons. No two lists of parts give the same text,
 * and none is long: what would be is hashed.
 */
public final class EventKey {

    private static final int MAX_LENGTH = 250;

    private final StringBuilder text = new StringBuilder(100);
    private int length;

    private EventKey() {}

    /**
     * The key of some parts.
     *
     * @param parts texts, times, words, or optional ones of these; what is missing at the end is left out
     */
    public static String of(Object... parts) {
        EventKey key = new EventKey();
        for (int i = 0; i < parts.length; i++) {
            key.add(i == 0, text(parts[i]));
        }
        String text = key.text.substring(0, key.length);
        return text.length() <= MAX_LENGTH ? text : "sha256:" + Sha256.of(text);
    }

    private void add(boolean first, String part) {
        if (!first) {
            text.append(':');
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == ':' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        if (!part.isEmpty()) {
            length = text.length();
        }
    }

    private static String text(Object part) {
        if (part instanceof Optional) {
            return ((Optional<?>) part).map(EventKey::text).orElse("");
        }
        if (part instanceof Instant) {
            Instant time = (Instant) part;
            return time.getNano() == 0
                    ? String.valueOf(time.getEpochSecond())
                    : time.getEpochSecond() + "." + time.getNano();
        }
        return part.toString();
    }
}
