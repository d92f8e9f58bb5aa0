package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.ApiError;
import ai.kapso.core.Headers;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.RetryPolicy;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetryDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final Duration AMPLE = Duration.ofDays(1);
    private static final RetryPolicy STANDARD = RetryPolicy.standard();
    /** Lets every wait pass, where waits are not the point. */
    private static final RetryPolicy PATIENT =
            STANDARD.toBuilder().maxRetryAfter(AMPLE).build();

    /** What the first failure of a send leads to: {@code repeat}, {@code stop}, or {@code unknown}. */
    @ParameterizedTest(name = "send, {0} {1}: {2}")
    @CsvSource({
        // status, body (g: Meta's form with that code, k: text with that code, t: text), decision
        "302, t:moved, stop",
        "400, t:bad, stop",
        "400, g:100, stop",
        "400, g:1, stop",
        "400, g:4, repeat",
        "400, g:17, repeat",
        "400, g:32, repeat",
        "400, g:341, repeat",
        "400, g:80007, repeat",
        "400, g:130429, repeat",
        "400, g:131048, stop",
        "400, g:131056, repeat",
        "400, g:133016, stop",
        "400, g:131047, stop",
        "400, g:131049, stop",
        "400, g:134101, stop",
        "400, g:133015, stop",
        "400, g:139102, stop",
        "401, g:190, stop",
        "402, k:insufficient_credits, stop",
        "403, g:10, stop",
        "404, g:132001, stop",
        "408, t:timeout, unknown",
        "409, t:another message is in flight for this conversation, repeat",
        "409, g:in flight, repeat",
        "409, t:lock_version is out of date, stop",
        "409, t:already connected, stop",
        "409, , stop",
        "413, t:too large, stop",
        "422, k:marketing_preference_stopped, stop",
        "422, k:messaging_account_mismatch, stop",
        "422, k:elastic_search_failed, stop",
        "425, t:early, unknown",
        "429, , repeat",
        "429, t:slow down, repeat",
        "429, g:130429, repeat",
        "429, g:613, repeat",
        "429, g:138005, repeat",
        "429, g:131048, stop",
        "429, html, repeat",
        "500, , unknown",
        "500, html, unknown",
        "500, t:oops, unknown",
        "500, k:elastic_search_failed, unknown",
        "500, g:131000, repeat",
        "500, g:131016, repeat",
        "500, g:131045, stop",
        "500, g:3, stop",
        "500, g:134102, stop",
        "500, g:138007, stop",
        "500, g:131057, repeat",
        "500, g:1, unknown",
        "500, g:2, stop",
        "500, g:999999, unknown",
        "501, t:no such operation, stop",
        "502, html, unknown",
        "502, k:meta_unavailable, unknown",
        "503, , unknown",
        "503, t:queue is down, unknown",
        "503, g:2, repeat",
        "503, g:133004, repeat",
        "504, html, unknown",
        "599, , unknown"
    })
    void repeatsASendOnlyIfItWasCertainlyRefused(int status, String body, String expected) {
        assertThat(word(patient(Trait.SEND, reply(status, body)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "read, {0} {1}: {2}")
    @CsvSource({
        "302, t:moved, stop",
        "400, t:bad, stop",
        "400, g:1, repeat",
        "400, g:100, stop",
        "400, g:130429, repeat",
        "400, g:131048, stop",
        "400, g:133015, repeat",
        "400, g:139102, repeat",
        "401, g:190, stop",
        "402, k:insufficient_credits, stop",
        "404, t:none, stop",
        "408, , repeat",
        "409, t:another message is in flight, repeat",
        "409, t:lock_version is out of date, stop",
        "422, k:elastic_search_failed, repeat",
        "425, , repeat",
        "429, , repeat",
        "500, , repeat",
        "500, html, repeat",
        "500, g:1, repeat",
        "500, g:2, repeat",
        "500, g:131000, repeat",
        "500, g:3, stop",
        "500, g:133000, stop",
        "500, g:999999, repeat",
        "501, , stop",
        "502, html, repeat",
        "503, , repeat",
        "504, , repeat",
        "505, , stop",
        "520, html, repeat"
    })
    void repeatsReadsAfterWhateverPasses(int status, String body, String expected) {
        assertThat(word(patient(Trait.SAFE, reply(status, body)))).isEqualTo(expected);
        assertThat(word(patient(Trait.IDEMPOTENT, reply(status, body)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: send {1}, read {2}")
    @CsvSource({
        "CONNECT, repeat, repeat",
        "TLS, repeat, repeat",
        "REQUEST_BODY, repeat, repeat",
        "TIMEOUT, unknown, repeat",
        "CONNECTION_LOST, unknown, repeat",
        "INTERRUPTED, unknown, stop",
        "CANCELLED, unknown, stop",
        "REPLY_TOO_LARGE, unknown, stop"
    })
    void repeatsASendOnlyIfItNeverLeft(Kind kind, String send, String read) {
        Outcome outcome = Outcome.failure(TransportFailure.of(kind, new IOException()));
        assertThat(word(decide(Trait.SEND, outcome))).isEqualTo(send);
        assertThat(word(decide(Trait.SAFE, outcome))).isEqualTo(read);
        assertThat(word(decide(Trait.IDEMPOTENT, outcome))).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void doesNotRepeatForACertificateThatIsNotTrusted(Trait trait) {
        Outcome outcome = Outcome.failure(
                TransportFailure.of(Kind.TLS, new IOException(new CertificateException("not trusted"))));
        assertThat(word(decide(trait, outcome))).isEqualTo("stop");
    }

    @Test
    void repeatsUnknownOutcomesOnlyIfAllowedAndSaysSo() {
        RetryPolicy risky = STANDARD.toBuilder().repeatUnknownOutcomes(true).build();
        for (Outcome outcome : new Outcome[] {
            reply(502, "html"),
            reply(408, null),
            Outcome.failure(TransportFailure.of(Kind.TIMEOUT, new IOException())),
            Outcome.failure(TransportFailure.of(Kind.CONNECTION_LOST, new IOException()))
        }) {
            RetryDecision decision = RetryDecision.decide(risky, Trait.SEND, outcome, 1, AMPLE, () -> 0.5);
            assertThat(decision.repeats()).isTrue();
            assertThat(decision.outcomeUnknown()).isTrue();
        }
        RetryDecision cancelled = RetryDecision.decide(
                risky,
                Trait.SEND,
                Outcome.failure(TransportFailure.of(Kind.CANCELLED, new IOException())),
                1,
                AMPLE,
                () -> 0.5);
        assertThat(word(cancelled)).isEqualTo("unknown");
    }

    @Test
    void stopsAfterTheRetriesOfThePolicy() {
        assertThat(decide(Trait.SAFE, reply(500, null), 2).repeats()).isTrue();
        assertThat(decide(Trait.SAFE, reply(500, null), 3).repeats()).isFalse();
        assertThat(RetryDecision.decide(RetryPolicy.none(), Trait.SAFE, reply(429, null), 1, AMPLE, () -> 0)
                        .repeats())
                .isFalse();
    }

    @Test
    void repeatsSomeRefusalsOnce() {
        assertThat(decide(Trait.SEND, reply(500, "g:131000"), 1).repeats()).isTrue();
        assertThat(decide(Trait.SEND, reply(500, "g:131000"), 2).repeats()).isFalse();
        assertThat(decide(Trait.SEND, reply(500, "g:131016"), 2).repeats()).isFalse();
        assertThat(decide(Trait.SAFE, reply(500, "g:131016"), 2).repeats()).isTrue();
    }

    @Test
    void backsOffWithFullJitter() {
        RetryPolicy policy = STANDARD.toBuilder().maxRetries(10).build();
        int[] ceilings = {500, 1000, 2000, 4000, 8000, 8000, 8000};
        for (int attempt = 1; attempt <= ceilings.length; attempt++) {
            for (double jitter : new double[] {0, 0.5, 0.999}) {
                RetryDecision decision =
                        RetryDecision.decide(policy, Trait.SAFE, reply(502, null), attempt, AMPLE, () -> jitter);
                assertThat(decision.delay().toMillis()).isEqualTo(Math.round(ceilings[attempt - 1] * jitter));
                assertThat(decision.retryAfter()).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}, retry {2}: {3} s")
    @CsvSource({
        "429, , 1, 1",
        "429, , 2, 2",
        "429, t:slow, 3, 4",
        "400, g:130429, 1, 1",
        "400, g:130429, 2, 2",
        "400, g:130429, 3, 4",
        "400, g:131056, 1, 6",
        "400, g:131056, 2, 6",
        "400, g:131056, 3, 16",
        "400, g:4, 1, 60",
        "500, g:131000, 1, 5",
        "503, g:2, 2, 10",
        "409, t:in flight, 1, 1",
        "409, t:in flight, 2, 2"
    })
    void waitsAsTheCodeAsks(int status, String body, int attempt, long seconds) {
        RetryPolicy policy = STANDARD.toBuilder().maxRetries(5).build();
        RetryDecision shortest = RetryDecision.decide(policy, Trait.SEND, reply(status, body), attempt, AMPLE, () -> 0);
        assertThat(shortest.repeats()).isTrue();
        assertThat(shortest.delay()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(shortest.retryAfter()).hasValue(Duration.ofSeconds(seconds));
        RetryDecision longest = RetryDecision.decide(policy, Trait.SEND, reply(status, body), attempt, AMPLE, () -> 1);
        assertThat(longest.delay()).isEqualTo(Duration.ofMillis(seconds * 1200));
    }

    @Test
    void honoursRetryAfterAndAddsUpToAFifth() {
        Outcome outcome = reply(429, null, "Retry-After", "7");
        assertThat(decide(Trait.SEND, outcome).delay()).isEqualTo(Duration.ofMillis(7700));
        assertThat(RetryDecision.decide(STANDARD, Trait.SEND, outcome, 2, AMPLE, () -> 0)
                        .delay())
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(RetryDecision.decide(STANDARD, Trait.SAFE, reply(503, "html", "Retry-After", "2"), 1, AMPLE, () -> 0)
                        .delay())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void doesNotTakeRetryAfterAsALicenceToRepeatASend() {
        RetryDecision decision = decide(Trait.SEND, reply(503, "html", "Retry-After", "2"));
        assertThat(word(decision)).isEqualTo("unknown");
        assertThat(decision.retryAfter()).hasValue(Duration.ofSeconds(2));
    }

    @Test
    void readsADateRelativeToTheReply() {
        Outcome outcome = Outcome.reply(
                429,
                Headers.empty()
                        .with("Retry-After", "Sun, 01 Nov 2026 12:00:09 GMT")
                        .with("Date", "Sun, 01 Nov 2026 12:00:00 GMT"),
                null,
                NOW);
        assertThat(decide(Trait.SEND, outcome).retryAfter()).hasValue(Duration.ofSeconds(9));
    }

    @Test
    void fallsBackForARetryAfterOfZeroOrGarbage() {
        for (String value : new String[] {"0", "-5", "later", ""}) {
            RetryDecision decision = RetryDecision.decide(
                    STANDARD, Trait.SEND, reply(429, null, "Retry-After", value), 1, AMPLE, () -> 0);
            assertThat(decision.delay()).isEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void stopsAtOnceIfTheWaitIsBeyondTheCap() {
        RetryDecision decision = decide(Trait.SAFE, reply(429, null, "Retry-After", "61"));
        assertThat(decision.repeats()).isFalse();
        assertThat(decision.outcomeUnknown()).isFalse();
        assertThat(decision.delay()).isZero();
        assertThat(decision.retryAfter()).hasValue(Duration.ofSeconds(61));
        assertThat(decide(Trait.SAFE, reply(429, null, "Retry-After", "60")).repeats())
                .isTrue();
        assertThat(decide(Trait.SEND, reply(400, "g:4"), 2).repeats()).isFalse();
        assertThat(decide(Trait.SEND, reply(400, "g:134101")).retryAfter()).hasValue(Duration.ofMinutes(10));
    }

    @Test
    void stopsAtOnceIfTheWaitIsBeyondTheDeadline() {
        Outcome asked = reply(429, null, "Retry-After", "7");
        RetryDecision decision = RetryDecision.decide(STANDARD, Trait.SEND, asked, 1, Duration.ofSeconds(7), () -> 0);
        assertThat(decision.repeats()).isFalse();
        assertThat(decision.retryAfter()).hasValue(Duration.ofSeconds(7));
        Duration little = Duration.ofMillis(400);
        assertThat(RetryDecision.decide(STANDARD, Trait.SAFE, reply(502, null), 1, little, () -> 0.9)
                        .repeats())
                .isFalse();
        assertThat(RetryDecision.decide(STANDARD, Trait.SAFE, reply(502, null), 1, little, () -> 0.5)
                        .repeats())
                .isTrue();
        assertThat(RetryDecision.decide(STANDARD, Trait.SAFE, reply(502, null), 1, Duration.ofSeconds(-1), () -> 0)
                        .repeats())
                .isFalse();
    }

    @Test
    void leavesThePairLimitToThoseWhoCanWaitSixSeconds() {
        Outcome pair = reply(400, "g:131056");
        assertThat(RetryDecision.decide(STANDARD, Trait.SEND, pair, 1, Duration.ofSeconds(5), () -> 0)
                        .repeats())
                .isFalse();
        RetryPolicy impatient =
                STANDARD.toBuilder().maxRetryAfter(Duration.ofSeconds(5)).build();
        assertThat(RetryDecision.decide(impatient, Trait.SEND, pair, 1, AMPLE, () -> 0)
                        .repeats())
                .isFalse();
    }

    @Test
    void waitsUntilMetaGivesAccessBack() {
        String usage = "{\"1\":[{\"call_count\":100,\"estimated_time_to_regain_access\":12}]}";
        RetryDecision decision = decide(Trait.SAFE, reply(400, "g:80007", "X-Business-Use-Case-Usage", usage));
        assertThat(decision.repeats()).isFalse();
        assertThat(decision.retryAfter()).hasValue(Duration.ofMinutes(12));
    }

    private static RetryDecision decide(Trait trait, Outcome outcome) {
        return decide(trait, outcome, 1);
    }

    private static RetryDecision decide(Trait trait, Outcome outcome, int attempt) {
        // Codes with long waits are judged here by their kind; a cap of a day lets the wait pass where it is not
        // tested.
        return RetryDecision.decide(STANDARD, trait, outcome, attempt, AMPLE, () -> 0.5);
    }

    private static RetryDecision patient(Trait trait, Outcome outcome) {
        return RetryDecision.decide(PATIENT, trait, outcome, 1, AMPLE, () -> 0.5);
    }

    private static String word(RetryDecision decision) {
        return decision.repeats() ? "repeat" : decision.outcomeUnknown() ? "unknown" : "stop";
    }

    private static Outcome reply(int status, String body, String... header) {
        Headers headers = header.length == 0 ? Headers.empty() : Headers.empty().with(header[0], header[1]);
        return Outcome.reply(status, headers, ApiError.parse(status, json(body)).orElse(null), NOW);
    }

    private static String json(String body) {
        if (body == null) {
            return "";
        }
        String value = body.substring(body.indexOf(':') + 1);
        switch (body.charAt(0)) {
            case 'g':
                return value.matches("\\d+")
                        ? "{\"error\":{\"message\":\"m\",\"code\":" + value + "}}"
                        : "{\"error\":{\"message\":\"" + value + "\"}}";
            case 'k':
                return "{\"error\":\"m\",\"code\":\"" + value + "\"}";
            case 't':
                return "{\"error\":\"" + value + "\"}";
            default:
                return "<html>" + body + "</html>";
        }
    }
}
