package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoTransportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KapsoExceptionTest {
    private static final String MESSAGES = "/{phone_number_id}/messages";

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "400, , BadRequestException",
        "401, , AuthenticationException",
        "402, , PaymentRequiredException",
        "403, , PermissionDeniedException",
        "404, , NotFoundException",
        "409, , ConflictException",
        "422, , UnprocessableException",
        "429, , RateLimitedException",
        "500, , ServerErrorException",
        "502, , ServerErrorException",
        "599, , ServerErrorException",
        "302, , KapsoApiException",
        "408, , KapsoApiException",
        "413, , KapsoApiException",
        "418, , KapsoApiException",
        "400, 4, RateLimitedException",
        "400, 80007, RateLimitedException",
        "400, 130429, RateLimitedException",
        "400, 131048, RateLimitedException",
        "400, 131056, RateLimitedException",
        "500, 131057, RateLimitedException",
        "403, 131208, RateLimitedException",
        "400, 190, AuthenticationException",
        "400, 102, AuthenticationException",
        "401, 0, AuthenticationException",
        "500, 3, PermissionDeniedException",
        "400, 200, PermissionDeniedException",
        "401, 138006, PermissionDeniedException",
        "401, 138000, PermissionDeniedException",
        "400, 131047, BadRequestException",
        "422, 131047, UnprocessableException",
        "404, 132001, NotFoundException",
        "500, 131000, ServerErrorException",
        "503, 133004, ServerErrorException",
        "404, findings_not_enabled, NotFoundException"
    })
    void fitsTheStatusAndTheCode(int status, String code, String expected) {
        String body = code == null ? "{\"error\":\"text\"}" : "{\"error\":{\"code\":\"" + code + "\"}}";
        KapsoApiException exception =
                KapsoApiException.of(post().status(status).body(body).build());
        assertThat(exception.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(exception.getMessage()).startsWith(status + ": ");
        assertThat(exception.status()).isEqualTo(status);
    }

    @Test
    void hasTheRightClassForHtmlAndForNothing() {
        Headers html = Headers.empty().with("content-type", "text/html; charset=utf-8");
        assertThat(KapsoApiException.of(post().status(502)
                        .headers(html)
                        .body("<html><h1>Bad gateway</h1></html>")
                        .build()))
                .isInstanceOf(ServerErrorException.class)
                .hasMessage("502: no readable error in the body (text/html)" + " on POST /{phone_number_id}/messages")
                .satisfies(e -> assertThat(e.error()).isEmpty())
                .satisfies(e -> assertThat(e.rawBody()).contains("Bad gateway"));
        assertThat(KapsoApiException.of(post().status(404).build()))
                .isInstanceOf(NotFoundException.class)
                .satisfies(e -> assertThat(e.rawBody()).isEmpty());
    }

    @Test
    void saysWhatHappenedWhereAndWhatToDo() {
        KapsoApiException exception = KapsoApiException.of(post().status(429)
                .body(
                        "{\"error\":{\"message\":\"(#130429) Rate limit hit\",\"code\":130429,\"fbtrace_id\":\"AbC123\"}}")
                .attempts(3)
                .retryAfter(Duration.ofSeconds(1))
                .build());
        assertThat(exception)
                .hasMessage("429: Rate limit hit (code 130429, trace AbC123) on POST"
                        + " /{phone_number_id}/messages after 3 attempts: wait 1 s and slow down to 80 messages a second"
                        + " (20 with coexistence, 1000 at the high tier)");
        assertThat(exception.attempts()).isEqualTo(3);
        assertThat(exception.retryAfter()).hasValue(Duration.ofSeconds(1));
        assertThat(exception.method()).isEqualTo("POST");
        assertThat(exception.pathTemplate()).isEqualTo(MESSAGES);
        assertThat(exception.outcomeUnknown()).isFalse();
    }

    @Test
    void saysThatAClosedWindowNeedsATemplate() {
        assertThat(KapsoApiException.of(post().status(422)
                        .body("{\"error\":{\"message\":\"(#131047) Re-engagement message\",\"code\":131047,"
                                + "\"error_data\":{\"details\":\"More than 24 hours have passed\"}}}")
                        .headers(Headers.empty().with("X-Request-Id", "req-17"))
                        .build()))
                .hasMessage("422: Re-engagement message: More than 24 hours have passed"
                        + " (code 131047, request id req-17) on POST /{phone_number_id}/messages: send an approved template:"
                        + " free-form messages need a message from the customer in the last 24 hours");
    }

    @Test
    void saysHowToFindOutAnUnknownOutcome() {
        KapsoApiException lost =
                KapsoApiException.of(post().status(502).outcomeUnknown(true).build());
        assertThat(lost.outcomeUnknown()).isTrue();
        assertThat(lost)
                .hasMessageContaining("may have been carried out and is not repeated")
                .hasMessageContaining("status webhook")
                .hasMessageContaining("history");
        assertThat(new KapsoTransportException(
                        Kind.CONNECTION_LOST, post().outcomeUnknown(true).build(), new IOException("secret")))
                .hasMessage("connection lost (IOException) on POST /{phone_number_id}/messages: the"
                        + " request may have been carried out and is not repeated; before sending it again wait for a"
                        + " status webhook (biz_opaque_callback_data tells which message it is about) or look into the"
                        + " history of outbound messages");
        assertThat(new KapsoTransportException(
                        Kind.TIMEOUT,
                        ApiFailure.builder("POST", "/customers")
                                .outcomeUnknown(true)
                                .problem("no reply within 30 s")
                                .build(),
                        null))
                .hasMessage("no reply within 30 s on POST /customers: the request may have been"
                        + " carried out and is not repeated; before sending it again read what is there now");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void describesEachKindOfTransportFailure(Kind kind) {
        KapsoTransportException exception =
                new KapsoTransportException(kind, post().attempts(2).build(), null);
        assertThat(exception.kind()).isEqualTo(kind);
        assertThat(exception.outcomeUnknown()).isFalse();
        assertThat(exception.attempts()).isEqualTo(2);
        assertThat(exception.getMessage()).matches("[^:]+ on POST /\\{phone_number_id}/messages after 2 attempts: .+");
    }

    @Test
    void saysThatAnAcceptedMessageMustNotBeRepeated() {
        KapsoDecodeException send = new KapsoDecodeException(
                post().status(200).accepted(true).body("<html>").build(), new IOException());
        assertThat(send)
                .hasMessage(
                        "200: the response cannot be read on POST /{phone_number_id}/messages: the request was answered"
                                + " with success, so it must not be repeated; to learn its result wait for a status webhook"
                                + " (biz_opaque_callback_data tells which message it is about) or look into the history of outbound"
                                + " messages");
        assertThat(send.accepted()).isTrue();
        assertThat(send.outcomeUnknown()).isTrue();
        assertThat(send.maySendAgain()).isFalse();
        assertThat(send.rawBody()).isEqualTo("<html>");
        assertThat(new KapsoDecodeException(
                        ApiFailure.builder("GET", "/customers").status(200).build(), null))
                .hasMessage("200: the response cannot be read on GET /customers")
                .returns(true, KapsoException::maySendAgain);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 s", "59500, 60 s", "119000, 119 s", "600000, 10 min", "601000, 11 min", "259200000, 72 h"})
    void writesWaitsInReadableUnits(long millis, String expected) {
        assertThat(KapsoApiException.of(
                        post().status(429).retryAfter(Duration.ofMillis(millis)).build()))
                .hasMessageEndingWith(": wait " + expected);
    }

    @Test
    void isOneLineWithoutTokensAndNumbers() {
        String message = KapsoApiException.of(post().status(400)
                        .body(
                                "{\"error\":{\"code\":190,\"message\":\"Malformed access token EAAJ9xk2LmNq8RsTu3VwXyZ0\\r\\nto"
                                        + " +4915112345678 " + "x y ".repeat(500) + "\"}}")
                        .build())
                .getMessage();
        assertThat(message)
                .doesNotContain("EAAJ9", "151123", "\n", "\r")
                .contains("Malformed access token *** to ***")
                .hasSizeLessThan(700);
    }

    @Test
    void toStringNamesItsClassOnce() {
        for (KapsoException exception : exceptions().collect(Collectors.toList())) {
            String name = exception.getClass().getSimpleName();
            assertThat(exception.toString().split(name, -1))
                    .as(exception.toString())
                    .hasSize(2);
        }
    }

    @Test
    void mayBeSentAgainUnlessTheOutcomeIsUnknown() {
        exceptions()
                .forEach(exception -> assertThat(exception.maySendAgain())
                        .as(exception.toString())
                        .isFalse());
        ApiFailure refused = post().status(400).build();
        assertThat(KapsoApiException.of(refused).maySendAgain()).isTrue();
        assertThat(new KapsoTransportException(Kind.CONNECT, refused, null).maySendAgain())
                .isTrue();
    }

    @Test
    void tellsWhoCallsThroughKapsoToLookAtTheApiKey() {
        String body = "{\"error\":{\"message\":\"Invalid OAuth access token\",\"code\":190,\"error_subcode\":463}}";
        ApiFailure.Builder failure = post().status(401).body(body);
        assertThat(KapsoApiException.of(failure.apiKey(true).build()))
                .hasMessageContaining("check KAPSO_API_KEY")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("issue a new access token"));
        assertThat(KapsoApiException.of(failure.apiKey(false).build()))
                .hasMessageContaining("issue a new access token")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("KAPSO_API_KEY"));
        assertThat(KapsoApiException.of(post().status(401)
                        .apiKey(true)
                        .body("{\"error\":\"Unauthorized\"}")
                        .build()))
                .hasMessageContaining("check KAPSO_API_KEY");
    }

    @Test
    void findsTheRequestId() {
        assertThat(exceptionWith("X-Request-Id", "a").requestId()).hasValue("a");
        assertThat(exceptionWith("x-kapso-request-id", "b").requestId()).hasValue("b");
        assertThat(exceptionWith("X-FB-Trace-ID", "c").requestId()).hasValue("c");
        assertThat(exceptionWith("X-Request-Id", " ").requestId()).isEmpty();
    }

    @Test
    void readsTheRateLimit() {
        assertThat(exceptionWith("X-RateLimit-Remaining", "3").rateLimit().remaining())
                .hasValue(3);
    }

    @Test
    void knowsAnotherSendInFlight() {
        ConflictException inFlight = (ConflictException) KapsoApiException.of(post().status(409)
                .body("{\"error\":\"another message is in flight for this conversation\"}")
                .build());
        assertThat(inFlight.inFlight()).isTrue();
        assertThat(inFlight).hasMessageContaining("wait 1 s and send one message at a time to each conversation");
        ConflictException stale = (ConflictException) KapsoApiException.of(
                post().status(409).body("{\"error\":\"lock_version is stale\"}").build());
        assertThat(stale.inFlight()).isFalse();
        assertThat(((ConflictException) KapsoApiException.of(post().status(409).build())).inFlight())
                .isFalse();
    }

    @Test
    void offersFieldErrorsAndBillingUrl() {
        UnprocessableException fields =
                (UnprocessableException) KapsoApiException.of(ApiFailure.builder("POST", "/customers")
                        .status(422)
                        .body("{\"errors\":{\"name\":[\"is blank\"]}}")
                        .build());
        assertThat(fields.fieldErrors()).isEqualTo(Map.of("name", List.of("is blank")));
        assertThat(fields).hasMessageContaining("name: is blank");
        PaymentRequiredException payment = (PaymentRequiredException) KapsoApiException.of(post().status(402)
                .body("{\"error\":\"x\",\"code\":\"insufficient_credits\",\"billing_url\":\"https://b.example\"}")
                .build());
        assertThat(payment.billingUrl()).hasValue("https://b.example");
        assertThat(new UnprocessableException(post().status(422).build()).fieldErrors())
                .isEmpty();
    }

    @Test
    void boundsTheRawBodyWithoutCuttingACharacter() {
        byte[] body = ("a" + "é".repeat(ApiFailure.BODY_BOUND)).getBytes(StandardCharsets.UTF_8);
        String raw = post().body(body).build().rawBody();
        assertThat(raw.getBytes(StandardCharsets.UTF_8)).hasSize(ApiFailure.BODY_BOUND - 1);
        assertThat(raw).doesNotContain("\uFFFD");
        assertThat(post().body(new byte[] {(byte) 0xFF, 'x'}).build().rawBody()).isEqualTo("\uFFFDx");
    }

    @Test
    void readsTheErrorOfABodyBeyondTheBound() {
        String body = "{\"error\":{\"code\":100,\"message\":\"long\",\"padding\":\"" + "p".repeat(ApiFailure.BODY_BOUND)
                + "\"}}";
        assertThat(post().status(400).body(body).build().error())
                .hasValueSatisfying(e -> assertThat(e.numericCode()).hasValue(100));
    }

    private static Stream<KapsoException> exceptions() {
        ApiFailure failure = post().status(429)
                .headers(Headers.empty().with("Retry-After", "3").with("X-Request-Id", "r"))
                .body(
                        "{\"error\":{\"message\":\"m\",\"code\":130429},\"errors\":{\"a\":[\"b\"]},\"validation_errors\":[{}]}")
                .retryAfter(Duration.ofSeconds(3))
                .attempts(3)
                .outcomeUnknown(true)
                .build();
        return Stream.of(
                new KapsoApiException(failure),
                new BadRequestException(failure),
                new AuthenticationException(failure),
                new PaymentRequiredException(failure),
                new PermissionDeniedException(failure),
                new NotFoundException(failure),
                new ConflictException(failure),
                new UnprocessableException(failure),
                new RateLimitedException(failure),
                new ServerErrorException(failure),
                new KapsoTransportException(Kind.TIMEOUT, failure, new IOException("cause")),
                new KapsoDecodeException(failure, new IOException("cause")));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void canBeSerialized(KapsoException exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        KapsoException copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (KapsoException) in.readObject();
        }
        assertThat(copy).hasSameClassAs(exception).hasMessage(exception.getMessage());
        assertThat(copy.attempts()).isEqualTo(3);
        assertThat(copy.outcomeUnknown()).isEqualTo(exception.outcomeUnknown());
        if (copy instanceof KapsoApiException) {
            KapsoApiException api = (KapsoApiException) copy;
            assertThat(api.headers().first("retry-after")).hasValue("3");
            assertThat(api.error()).isEqualTo(((KapsoApiException) exception).error());
            assertThat(api.error().orElseThrow().category()).isEqualTo(ErrorCategory.THROTTLED);
            assertThat(api.error().orElseThrow().validationErrors()).hasSize(1);
            assertThat(api.retryAfter()).hasValue(Duration.ofSeconds(3));
        }
    }

    private static ApiFailure.Builder post() {
        return ApiFailure.builder("POST", MESSAGES);
    }

    private static KapsoApiException exceptionWith(String header, String value) {
        return KapsoApiException.of(
                post().status(400).headers(Headers.empty().with(header, value)).build());
    }
}
