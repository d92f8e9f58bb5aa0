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

    private static final long serialVersionUID = 1L;

    private LenientInstant() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isScalarValue() || parser.currentToken().isBoolean()) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getText().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parse(text, parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "neither epoch seconds nor ISO 8601");
        }
    }

    private static Instant parse(String text, boolean fraction) {
        if (fraction) {
            return ofEpoch(new BigDecimal(text).longValueExact());
        }
        return isInteger(text) ? ofEpoch(Long.parseLong(text)) : IsoTime.parse(text);
    }

    private static Instant ofEpoch(long value) {
        return value > LARGEST_SECONDS ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    }

    private static boolean isInteger(String text) {
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
