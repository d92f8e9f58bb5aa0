package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.ConflictException;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.RateLimitedException;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.ServerErrorException;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final String IN_FLIGHT = "{\"error\":\"Another message is in flight for this conversation\"}";

    @RegisterExtension
    final WireLog wire = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();

    private Pipeline pipeline() {
        return Calls.pipeline(wire.config().timeout(TIMEOUT).build(), timer);
    }

    private void refuse(int status, String json) {
        wire.enqueueFault(status, json);
    }

    private void throttle(String retryAfter) {
        wire.enqueueFault(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", retryAfter)
                .body("{\"error\":\"slow down\"}")
                .build());
    }

    private void accept() {
        wire.enqueueFault(200, "{\"id\":\"1\"}");
    }

    private static String graph(int code) {
        return "{\"error\":{\"message\":\"(#" + code + ") Title\",\"type\":\"OAuthException\",\"code\":" + code + "}}";
    }

    private void isRepeated(Operation<JsonNode> operation) {
        accept();
        ApiResponse<JsonNode> response = pipeline().call(operation).executeForResponse();
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.body().path("id").asText()).isEqualTo("1");
        assertThat(timer.pauses()).hasSize(1);
        timer.awaitNothingPending();
        RecordedRequest first = wire.takeRequest();
        RecordedRequest second = wire.takeRequest();
        assertThat(second.getTarget()).isEqualTo(first.getTarget());
        assertThat(second.getBody()).isEqualTo(first.getBody());
    }

    private KapsoApiException isNotRepeated(Operation<JsonNode> operation) {
        KapsoApiException failure = catchThrowableOfType(
                KapsoApiException.class, () -> pipeline().call(operation).execute());
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
        assertThat(timer.pauses()).isEmpty();
        timer.awaitNothingPending();
        return failure;
    }

    @Test
    void throttledSendIsRepeatedAfterTheTimeThatTheServerAsksFor() {
        throttle("7");
        isRepeated(Calls.send());
        assertThat(timer.pauses()).containsExactly(Duration.ofMillis(7700)); // a fifth of jitter, half of it here
    }

    /** What Kapso asks for when it throttles; the default timeout leaves room for it. */
    @Test
    void throttledCallIsRepeatedAfterAMinuteByDefault() {
        throttle("60");
        accept();
        Calls.pipeline(wire.config().build(), timer).call(Calls.send()).execute();
        assertThat(timer.pauses()).containsExactly(Duration.ofSeconds(66));
        assertThat(wire.server().getRequestCount()).isEqualTo(2);
    }

    @Test
    void retryAfterAsADateOfTheServer() {
        wire.enqueueFault(new MockResponse.Builder()
                .code(429)
                .setHeader("Date", "Fri, 20 Nov 2026 08:00:00 GMT")
                .setHeader("Retry-After", "Fri, 20 Nov 2026 08:00:10 GMT")
                .build());
        isRepeated(Calls.send());
        assertThat(timer.pauses()).containsExactly(Duration.ofSeconds(11));
    }

    @Test
    void retryAfterAsADateWithoutADateOfTheServer() {
        throttle(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                VirtualTimer.START.plusSeconds(20).atOffset(ZoneOffset.UTC)));
        isRepeated(Calls.send());
        assertThat(timer.pauses()).containsExactly(Duration.ofSeconds(22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "soon", "1.5", "0", "Fri, 20 Nov 2020 08:00:00 GMT"})
    void retryAfterThatMeansNothingLeavesTheUsualPause(String retryAfter) {
        throttle(retryAfter);
        isRepeated(Calls.send());
        assertThat(timer.pauses()).containsExactly(Duration.ofMillis(1100));
    }

    @Test
    void retryAfterBeyondTheBoundIsLeftToTheCaller() {
        throttle("61");
        RateLimitedException failure = (RateLimitedException) isNotRepeated(Calls.send());
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(61));
        assertThat(failure).hasMessageContaining("wait 61 s");
    }

    @Test
    void retryAfterOfTheBoundItself() {
        throttle("60");
        isRepeated(Calls.get());
        assertThat(timer.pauses()).containsExactly(Duration.ofSeconds(66));
    }

    @Test
    void pausesGrowAndTheLastFailureIsReported() {
        refuse(503, "");
        refuse(500, "");
        refuse(502, "");
        ServerErrorException failure = catchThrowableOfType(
                ServerErrorException.class, () -> pipeline().call(Calls.get()).execute());
        assertThat(failure.status()).isEqualTo(502);
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure).hasMessageContaining("after 3 attempts");
        assertThat(timer.pauses()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void conflictOfASendInFlightIsRepeated() {
        refuse(409, IN_FLIGHT);
        isRepeated(Calls.send());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":\"lock_version is stale\"}", "{\"error\":\"number already connected\"}", ""})
    void anyOtherConflictOfASendIsNot(String body) {
        refuse(409, body);
        assertThat(isNotRepeated(Calls.send()))
                .isInstanceOf(ConflictException.class)
                .matches(failure -> !failure.outcomeUnknown());
    }

    @Test
    void conflictOfAnUpdateIsNotRepeated() {
        refuse(409, "{\"error\":\"lock_version is stale\"}");
        isNotRepeated(Calls.put());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 133004})
    void sendThatMetaRefusesForOverloadIsRepeated(int code) {
        refuse(503, graph(code));
        isRepeated(Calls.send());
    }

    @Test
    void sendIsNotRepeatedAfterA503OfAProxy() {
        refuse(503, "");
        assertThat(isNotRepeated(Calls.send()).outcomeUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504, 408})
    void sendWithAnUnknownOutcomeIsNotRepeated(int status) {
        refuse(status, "");
        assertThat(isNotRepeated(Calls.send()).outcomeUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 408})
    void readAndUpdateAreRepeatedAfterTheSame(int status) {
        refuse(status, "");
        isRepeated(Calls.get());
    }

    @Test
    void updateIsRepeatedAfterAServerError() {
        refuse(500, "");
        isRepeated(Calls.put());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 80007, 130429})
    void throttlingOfMetaUnder400IsRepeated(int code) {
        refuse(400, graph(code));
        accept();
        ApiResponse<JsonNode> response = pipeline()
                .call(Calls.send())
                .withRetryPolicy(RetryPolicy.builder()
                        .maxRetryAfter(Duration.ofMinutes(3))
                        .build())
                .executeForResponse();
        assertThat(response.attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"400,false", "401,false", "403,false", "404,false", "422,false"})
    void refusalsThatAnotherTryDoesNotChange(int status, boolean unknown) {
        refuse(status, graph(100));
        assertThat(isNotRepeated(Calls.get()).outcomeUnknown()).isEqualTo(unknown);
    }

    @Test
    void noRetriesForAConfig() {
        Pipeline pipeline = Calls.pipeline(
                wire.config().timeout(TIMEOUT).retryPolicy(RetryPolicy.none()).build(), timer);
        throttle("1");
        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class, () -> pipeline.call(Calls.get()).execute());
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
    }

    @Test
    void policyOfOneCallOverridesTheConfigs() {
        refuse(500, "");
        assertThat(catchThrowableOfType(
                                ServerErrorException.class,
                                () -> pipeline()
                                        .call(Calls.get())
                                        .withRetryPolicy(RetryPolicy.none())
                                        .execute())
                        .attempts())
                .isEqualTo(1);
        Pipeline without = Calls.pipeline(
                wire.config().timeout(TIMEOUT).retryPolicy(RetryPolicy.none()).build(), timer);
        refuse(500, "");
        accept();
        assertThat(without.call(Calls.get())
                        .withRetryPolicy(RetryPolicy.standard())
                        .executeForResponse()
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void unknownOutcomesAreRepeatedOnlyIfTheCallerTakesTheRisk() {
        refuse(502, "");
        refuse(422, graph(100));
        RetryPolicy risky = RetryPolicy.builder().repeatUnknownOutcomes(true).build();
        KapsoApiException failure = catchThrowableOfType(
                KapsoApiException.class,
                () -> pipeline().call(Calls.send()).withRetryPolicy(risky).execute());
        assertThat(failure.status()).isEqualTo(422);
        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(failure.outcomeUnknown())
                .as("the first attempt may have been carried out")
                .isTrue();
    }

    @Test
    void headerOfOneCallGoesWithEachAttempt() {
        throttle("1");
        accept();
        pipeline()
                .call(Calls.send())
                .withHeader("X-Trace", "a")
                .withHeader("x-trace", "b")
                .execute();
        assertThat(wire.takeRequest().getHeaders().values("X-Trace")).containsExactly("b");
        assertThat(wire.takeRequest().getHeaders().values("X-Trace")).containsExactly("b");
    }

    @Test
    void callCanBeExecutedAgain() {
        accept();
        accept();
        var call = pipeline().call(Calls.send());
        assertThat(call.execute()).isEqualTo(call.execute());
        assertThat(wire.server().getRequestCount()).isEqualTo(2);
    }
}
