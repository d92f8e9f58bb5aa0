package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads a time from epoch seconds (or milliseconds), as number or text, and from ISO 8601 with any offset. */
final class LenientInstant extends StdDeserializer<Instant> {

    static final LenientInstant INSTANCE = new LenientInstant();

    /** Epoch seconds beyond this (year 5138) are milliseconds. */
    static final long LARGEST_SECONDS = 100_000_000_000L;

    private static final int LONGEST = 200;

    private static final long serialVersionUID = 1L;

    private LenientInstant() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isScalarValue() || parser.currentToken().isBoolean()) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            if (parser.getTextLength() > LONGEST) {
                throw new DateTimeException("too long for a time");
            }
            return parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
                    ? ofEpoch(new BigDecimal(parser.getText()).longValueExact())
                    : parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return (Instant) context.handleWeirdStringValue(
                    Instant.class, parser.getText(), "neither epoch seconds nor ISO 8601");
        }
    }

    /** From the parser's own characters: a webhook holds half a dozen times, and none needs a text made of it. */
    private static @Nullable Instant parse(char[] chars, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && Character.isWhitespace(chars[start])) {
            start++;
        }
        while (start < end && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        if (start == end) {
            return null;
        }
        return isInteger(chars, start, end)
                ? ofEpoch(Long.parseLong(new String(chars, start, end - start)))
                : IsoTime.parse(chars, start, end - start);
    }

    private static Instant ofEpoch(long value) {
        return value > LARGEST_SECONDS ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    }

    private static boolean isInteger(char[] chars, int start, int end) {
        for (int i = chars[start] == '-' ? start + 1 : start; i < end; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        return true;
    }
}
