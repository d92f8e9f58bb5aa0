package ai.kapso.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientInstantTest {

    private static Instant read(String json) throws IOException {
        return JsonReader.of(Instant.class).read(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "1790000000, 2026-09-21T14:13:20Z",
        "'\"1790000000\"', 2026-09-21T14:13:20Z",
        "'\" 1790000000 \"', 2026-09-21T14:13:20Z",
        "1790000000123, 2026-09-21T14:13:20.123Z",
        "1790000000.0, 2026-09-21T14:13:20Z",
        "1.79E9, 2026-09-21T14:13:20Z",
        "-1, 1969-12-31T23:59:59Z",
        "'\"-1\"', 1969-12-31T23:59:59Z",
        "'\"2026-09-21T11:13:20-03:00\"', 2026-09-21T14:13:20Z",
    })
    void readsEveryFormOfATime(String json, String time) throws IOException {
        assertThat(read(json)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"soon\"", "\"-\"", "true", "{}", "[]", "1790000000.5", "1E400", "-9e18", "99999999999999999999"
            })
    void refusesWhatIsNoTime(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }

    @Test
    void writesSecondsOnlyIfTheyCanBeReadBack() throws IOException {
        for (String time : new String[] {
            "2026-09-21T14:13:20Z", "2026-09-21T14:13:20.5Z", "1969-12-31T23:59:59Z", "9999-01-01T00:00:00Z"
        }) {
            Instant instant = Instant.parse(time);
            assertThat(read("\"" + EpochSeconds.text(instant) + "\"")).isEqualTo(instant);
        }
        assertThat(EpochSeconds.text(Instant.ofEpochSecond(1790000000))).isEqualTo("1790000000");
    }
}
