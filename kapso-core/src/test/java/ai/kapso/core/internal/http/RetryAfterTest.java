package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.Headers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"60, 60", "0, 0", "' 5 ', 5", "007, 7", "99999999999999999999999, 31536000"})
    void readsSeconds(String value, long seconds) {
        assertThat(parse(value)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 01 Nov 2026 10:00:30 GMT | 30",
                "Sun, 1 Nov 2026 10:01:00 GMT | 60",
                "Sun, 01 Nov 2026 11:00:10 +0100 | 10",
                "Sun, 01 Nov 2026 09:00:00 GMT | 0",
                "Sun, 01 Nov 2099 09:00:00 GMT | 31536000"
            })
    void readsDates(String value, long seconds) {
        assertThat(parse(value)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void takesADateRelativeToTheServersClock() {
        Headers headers = Headers.empty()
                .with("Retry-After", "Sun, 01 Nov 2026 10:00:30 GMT")
                .with("Date", "Sun, 01 Nov 2026 10:00:10 GMT");
        assertThat(RetryAfter.parse(headers, NOW)).hasValue(Duration.ofSeconds(20));
        Headers badDate = Headers.empty()
                .with("Retry-After", "Sun, 01 Nov 2026 10:00:30 GMT")
                .with("Date", "yesterday");
        assertThat(RetryAfter.parse(badDate, NOW)).hasValue(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "-60",
                "1.5",
                "soon",
                "60s",
                "1e3",
                "Sun, 32 Nov 2026 10:00:30 GMT",
                "Mon, 01 Nov 2026",
                "2026-11-01T10:00:30Z"
            })
    void ignoresWhatItCannotRead(String value) {
        assertThat(RetryAfter.parse(Headers.empty().with("Retry-After", value), NOW))
                .isEmpty();
    }

    @Test
    void takesTheFirstReadableValue() {
        Headers headers = Headers.empty().with("Retry-After", "soon").with("retry-after", "4");
        assertThat(RetryAfter.parse(headers, NOW)).hasValue(Duration.ofSeconds(4));
        assertThat(RetryAfter.parse(Headers.empty(), NOW)).isEmpty();
    }

    private static Duration parse(String value) {
        return RetryAfter.parse(Headers.empty().with("Retry-After", value), NOW).orElseThrow();
    }
}
