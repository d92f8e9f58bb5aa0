package ai.kapso.testing.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The three ways in which Kapso writes a time. */
final class Times {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final ZoneOffset SERVER_ZONE = ZoneOffset.ofHours(-3);

    private Times() {}

    /** As the REST API writes it: UTC with milliseconds. */
    static String iso(Instant time) {
        return MILLIS.format(time.atOffset(ZoneOffset.UTC));
    }

    static @Nullable String isoOrNull(@Nullable Instant time) {
        return time == null ? null : iso(time);
    }

    /** As webhooks write the times of a conversation: with the numeric offset of some zone. */
    static String withOffset(Instant time) {
        return OFFSET.format(time.atOffset(SERVER_ZONE));
    }

    /** As webhooks write the times in the {@code kapso} block of a conversation: UTC with microseconds. */
    static @Nullable String micros(@Nullable Instant time) {
        return time == null ? null : MICROS.format(time.atOffset(ZoneOffset.UTC));
    }

    /** As WhatsApp writes it: Unix seconds in a text. */
    static String seconds(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    /** Reads a query parameter; a plus sign that was decoded to a space is understood. */
    static @Nullable Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text.trim().replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
