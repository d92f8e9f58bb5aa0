package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;

/**
 * Writes a time as Unix seconds, where the API has it so. A time that is not whole seconds, or that would be read back
 * as milliseconds, is written as ISO 8601 instead: nothing is lost, and {@link LenientInstant} reads either.
 */
public final class EpochSeconds {

    private EpochSeconds() {}

    /** The time as text: decimal digits where it can be. */
    public static String text(Instant time) {
        return fits(time) ? Long.toString(time.getEpochSecond()) : time.toString();
    }

    private static boolean fits(Instant time) {
        long seconds = time.getEpochSecond();
        return time.getNano() == 0 && seconds >= 0 && seconds <= LenientInstant.LARGEST_SECONDS;
    }

    /** As a text of digits. */
    public static final class AsText extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        /** For Jackson. */
        public AsText() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(text(time));
        }
    }

    /** As a number. */
    public static final class AsNumber extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        /** For Jackson. */
        public AsNumber() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (fits(time)) {
                generator.writeNumber(time.getEpochSecond());
            } else {
                generator.writeString(time.toString());
            }
        }
    }
}
