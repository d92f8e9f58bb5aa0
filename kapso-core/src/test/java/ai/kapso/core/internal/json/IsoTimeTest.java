package ai.kapso.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-22T10:00:00Z",
                "2026-08-22T10:00:00.5Z",
                "2026-08-22T10:00:00.123456Z",
                "2026-08-22T10:00:00.123456789+05:30",
                "2026-08-22T07:00:00-03:00",
                "2024-02-29T23:59:59+14:00",
                "1969-12-31T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "2026-08-22T10:00Z",
                "2026-08-22T10:00:00+05:30:15",
                "2026-08-22T10:00:00+18:00",
                "+12026-08-22T10:00:00Z",
            })
    void readsWhatJavaReads(String text) {
        assertThat(parse(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @Test
    void readsMetasOffsetWithoutColon() {
        assertThat(parse("2026-08-22T10:00:00+0000")).isEqualTo(Instant.parse("2026-08-22T10:00:00Z"));
        assertThat(parse("2026-08-22T07:00:00-0300")).isEqualTo(Instant.parse("2026-08-22T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-22",
                "2026-08-22T10:00:00",
                "2026-08-22T10:00:00.",
                "2026-08-22T10:00:00.1234567891Z",
                "2026-08-22T10:00:00.123",
                "2026-02-30T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-08-22T24:00:01Z",
                "2026-08-22T10:60:00Z",
                "2026-08-22T10:00:60Z",
                "2026-08-22T10:00:00+19:00",
                "2026-08-22T10:00:00+1",
                "2026-08-22T10:00:00ZZ",
                "2026-08-22 10:00:00Z",
                "yesterday",
                "<UNIX_TIMESTAMP>",
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void readsEveryTimeThatJavaWrites() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextInt() * 10L, random.nextInt(1_000_000_000));
            assertThat(parse(time.toString())).isEqualTo(time);
        }
    }

    private static Instant parse(String text) {
        char[] chars = ("[" + text + "]").toCharArray();
        return IsoTime.parse(chars, 1, text.length());
    }
}
