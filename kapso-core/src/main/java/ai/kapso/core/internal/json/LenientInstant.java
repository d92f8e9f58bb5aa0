package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a time from epoch seconds (or milliseconds), as number or text, and from ISO 8601 with any offset. */
final class LenientInstant extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    /** Epoch seconds beyond this (year 5138) are milliseconds. */
    private static final long LARGEST_SECONDS = 100_000_000_000L;

    LenientInstant() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return ofEpoch(parser.getLongValue());
        }
        if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return ofEpoch((long) parser.getDoubleValue());
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getText().strip();
        return text.isEmpty() ? null : parse(text, context);
    }

    private static Instant parse(String text, DeserializationContext context) throws IOException {
        try {
            return isDigits(text) ? ofEpoch(Long.parseLong(text)) : parseIso(text);
        } catch (DateTimeException | NumberFormatException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "neither epoch seconds nor ISO 8601");
        }
    }

    private static Instant parseIso(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : OffsetDateTime.parse(text).toInstant();
    }

    private static Instant ofEpoch(long value) {
        return value > LARGEST_SECONDS ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
