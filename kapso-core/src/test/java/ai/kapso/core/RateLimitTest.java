package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.RateLimit.Scope;
import ai.kapso.core.RateLimit.Window;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void readsTheLimitOfTheKey() {
        RateLimit limit = limit("X-RateLimit-Limit", "500", "X-RateLimit-Remaining", "12");
        assertThat(limit.limit()).hasValue(500);
        assertThat(limit.remaining()).hasValue(12);
        assertThat(limit.resetAfter()).isEmpty();
        assertThat(limit.usagePercent()).isEmpty();
        assertThat(limit.isEmpty()).isFalse();
        assertThat(limit).hasToString("RateLimit{windows=[KEY 12 of 500 left]}");
    }

    @Test
    void namesTheTightestWindow() {
        RateLimit limit = limit(
                "X-Health-RateLimit-Second-Limit", "5",
                "X-Health-RateLimit-Second-Remaining", "4",
                "X-Health-RateLimit-Minute-Limit", "60",
                "X-Health-RateLimit-Minute-Remaining", "0",
                "X-RateLimit-Limit", "100",
                "X-RateLimit-Remaining", "99");
        assertThat(limit.windows())
                .extracting(Window::scope)
                .containsExactly(Scope.KEY, Scope.HEALTH_SECOND, Scope.HEALTH_MINUTE);
        assertThat(limit.limit()).hasValue(60);
        assertThat(limit.remaining()).hasValue(0);
    }

    @Test
    void readsBursts() {
        RateLimit limit = limit("X-Burst-RateLimit-Limit", "10", "Retry-After", "1");
        assertThat(limit.windows()).singleElement().satisfies(window -> {
            assertThat(window.scope()).isEqualTo(Scope.BURST);
            assertThat(window.limit()).hasValue(10);
            assertThat(window.remaining()).isEmpty();
        });
        assertThat(limit.resetAfter()).hasValue(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "1793527230, 30", "1793527230000, 30", "1793527100, 0"})
    void readsTheReset(String reset, long seconds) {
        assertThat(limit("X-RateLimit-Reset", reset).resetAfter()).hasValue(Duration.ofSeconds(seconds));
    }

    @Test
    void readsTheUsageOfMeta() {
        RateLimit limit = limit(
                "X-App-Usage",
                "{\"call_count\":28,\"total_time\":25,\"total_cputime\":31.5}",
                "X-Business-Use-Case-Usage",
                "{\"1234\":[{\"type\":\"messaging\",\"call_count\":97,\"total_cputime\":1,\"total_time\":1,"
                        + "\"estimated_time_to_regain_access\":0},{\"type\":\"management\",\"call_count\":100,"
                        + "\"estimated_time_to_regain_access\":19}],\"5678\":[]}");
        assertThat(limit.usagePercent()).hasValue(100);
        assertThat(limit.regainAccess()).hasValue(Duration.ofMinutes(19));
        assertThat(limit("X-App-Usage", "{\"call_count\":28,\"total_cputime\":31.5}")
                        .usagePercent())
                .hasValue(31.5);
        assertThat(limit("X-App-Usage", "{\"call_count\":0}").regainAccess()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-RateLimit-Limit | many",
                "X-RateLimit-Remaining | -1",
                "X-RateLimit-Remaining | 99999999999",
                "X-RateLimit-Reset | soon",
                "X-App-Usage | not json",
                "X-App-Usage | []",
                "X-App-Usage | 7",
                "X-App-Usage | {\"call_count\":\"many\"}",
                "X-Business-Use-Case-Usage | {\"1\":{\"a\":1}}",
                "X-Business-Use-Case-Usage | {\"1\":[1,null,\"x\"]}",
                "Retry-After | garbage"
            })
    void ignoresWhatItCannotRead(String name, String value) {
        assertThat(limit(name, value).isEmpty()).isTrue();
    }

    @Test
    void isAValue() {
        assertThat(limit("X-RateLimit-Limit", "5"))
                .isEqualTo(limit("x-ratelimit-limit", "5"))
                .hasSameHashCodeAs(limit("x-ratelimit-limit", "5"))
                .isNotEqualTo(limit("X-RateLimit-Limit", "6"));
        assertThat(RateLimit.of(Headers.empty()).isEmpty()).isTrue();
        assertThat(RateLimit.of(Headers.empty()).limit()).isEmpty();
    }

    private static RateLimit limit(String... namesAndValues) {
        Headers headers = Headers.empty();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers = headers.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return RateLimit.of(headers, NOW);
    }
}
