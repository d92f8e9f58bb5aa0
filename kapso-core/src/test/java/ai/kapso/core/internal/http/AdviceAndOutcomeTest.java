package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.ApiError;
import ai.kapso.core.ApiFailure;
import ai.kapso.core.Headers;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.RetryAdvice;
import ai.kapso.core.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated, what the exception says about the outcome, and what its error advises: one answer, whatever comes. */
class AdviceAndOutcomeTest {

    private static final RetryPolicy PATIENT =
            RetryPolicy.standard().toBuilder().maxRetryAfter(Duration.ofDays(5)).build();
    private static final int[] STATUSES = {
        200, 201, 202, 206, 302, 400, 401, 402, 403, 404, 405, 408, 409, 413, 415, 418, 422, 425, 429, 451, 500, 501,
        502, 503, 504, 505, 520, 529, 599, 999
    };

    private static List<String> codes() throws IOException {
        try (InputStream table = ApiError.class.getResourceAsStream("error-codes.tsv")) {
            Stream<String> keys = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("http:"))
                    .map(line -> line.split("\t")[0].split("[/-]")[0]);
            Stream<String> unknown =
                    Stream.of("131999", "132999", "999999", "2388999", "-1", "99999999999", "brand_new_code", "");
            return Stream.concat(keys, unknown).distinct().collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':{'message':'m','code':CODE}}",
                "{'error':{'message':'m','code':CODE,'is_transient':true}}",
                "{'error':{'message':'m','code':CODE,'is_transient':false,'error_subcode':33}}",
                "{'error':{'message':'m','code':100,'error_subcode':CODE}}",
                "{'error':'m','code':CODE}",
                "{'error':'m','meta_error_code':CODE}",
                "{'errors':[{'code':CODE}]}",
                "{'code':CODE,'message':'another message is in flight'}",
                "{'data':{'id':'1'},'error':{'message':'m','code':CODE}}",
                "{'messages':[{'id':'m1'}],'error':{'message':'m','code':CODE}}",
                "<html>CODE</html>",
                ""
            })
    void neverContradictEachOther(String shape) throws IOException {
        for (String code : codes()) {
            String body = shape.replace('\'', '"').replace("CODE", code.matches("-?\\d+") ? code : '"' + code + '"');
            for (int status : STATUSES) {
                for (Trait trait : Trait.values()) {
                    check(status, body, trait);
                }
            }
        }
    }

    private static void check(int status, String body, Trait trait) {
        ApiError error = ApiError.parse(status, body).orElse(null);
        Outcome outcome = Outcome.reply(status, Headers.empty(), error, Instant.EPOCH);
        RetryDecision decision = RetryDecision.decide(PATIENT, trait, outcome, 1, Duration.ofDays(9), () -> 0.5);
        KapsoApiException exception = KapsoApiException.of(ApiFailure.builder("POST", "/x")
                .status(status)
                .body(body)
                .outcomeUnknown(decision.outcomeUnknown())
                .build());
        String what = trait + " " + status + " " + body;
        assertThat(exception.maySendAgain()).as(what).isEqualTo(!exception.outcomeUnknown());
        exception
                .error()
                .map(ApiError::retryAdvice)
                .ifPresent(advice -> assertThat(advice == RetryAdvice.UNKNOWN_OUTCOME)
                        .as(what)
                        .isEqualTo(exception.outcomeUnknown()));
        if (trait == Trait.SEND) {
            assertThat(decision.repeats() && decision.outcomeUnknown()).as(what).isFalse();
            if (error != null) {
                assertThat(error.retryAdvice() == RetryAdvice.UNKNOWN_OUTCOME)
                        .as(what)
                        .isEqualTo(decision.outcomeUnknown());
            }
        } else {
            assertThat(decision.outcomeUnknown()).as(what).isFalse();
        }
        RetryAdvice advice = exception.error().map(ApiError::retryAdvice).orElse(RetryAdvice.RETRY);
        if (decision.repeats()) {
            assertThat(advice).as(what).isIn(RetryAdvice.RETRY, RetryAdvice.RETRY_ONCE);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "400, 131999, RETRY",
        "403, 132999, RETRY",
        "500, 131999, UNKNOWN_OUTCOME",
        "400, 100, AFTER_FIX",
        "400, 131049, NEVER",
    })
    void serverCallsCodesTransientThatAreUnknown(int status, int code, RetryAdvice expected) {
        String body = "{\"error\":{\"message\":\"m\",\"code\":" + code + ",\"is_transient\":true}}";
        assertThat(ApiError.parse(status, body).orElseThrow().retryAdvice()).isEqualTo(expected);
    }

    @Test
    void attemptOfUnknownOutcomeStaysSoWhateverComesAfter() {
        KapsoApiException exception = KapsoApiException.of(ApiFailure.builder("POST", "/x")
                .status(400)
                .body("{\"error\":{\"message\":\"m\",\"code\":100}}")
                .attempts(2)
                .outcomeUnknown(true)
                .build());
        assertThat(exception.error().orElseThrow().retryAdvice()).isEqualTo(RetryAdvice.UNKNOWN_OUTCOME);
        assertThat(exception.maySendAgain()).isFalse();
    }
}
