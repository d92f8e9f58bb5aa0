package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.AuthenticationException;
import ai.kapso.core.CallListener;
import ai.kapso.core.Credentials;
import ai.kapso.core.CredentialsProvider;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.MediaSource;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.testkit.WireLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Way.class)
class CredentialsTest {

    @Parameter
    Way way;

    @RegisterExtension
    final WireLog wire = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();
    private int asked;

    private Pipeline pipeline(CredentialsProvider provider) {
        return way.pipeline(wire.config().credentials(provider), timer);
    }

    /** Gives these keys one after the other, the last one for ever. */
    private CredentialsProvider keys(String... keys) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(keys));
        return () -> {
            asked++;
            return Credentials.apiKey(left.size() > 1 ? left.removeFirst() : left.getFirst());
        };
    }

    private void answer(int... statuses) {
        for (int status : statuses) {
            wire.enqueueFault(status, "{}");
        }
    }

    private String nextKey() {
        return wire.takeRequest().getHeaders().get("X-API-Key");
    }

    @Test
    void nobodyIsAskedBeforeTheCallIsExecuted() {
        pipeline(keys("a")).call(Calls.get());
        assertThat(asked).isZero();
    }

    @Test
    void askedBeforeEachAttempt() {
        answer(500, 500, 200);
        pipeline(keys("a", "b", "c")).call(Calls.get()).execute();
        assertThat(List.of(nextKey(), nextKey(), nextKey())).containsExactly("a", "b", "c");
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void rotatedKeyIsUsedAtOnceAfterA401ForSendsTooAndWithoutRetries() {
        answer(401, 200);
        pipeline(keys("old", "new"))
                .call(Calls.send())
                .withRetryPolicy(RetryPolicy.none())
                .execute();
        assertThat(List.of(nextKey(), nextKey())).containsExactly("old", "new");
        assertThat(timer.pauses()).isEmpty();
    }

    @Test
    void rotatedKeyIsTriedOnce() {
        answer(401, 401);
        AuthenticationException failure = catchThrowableOfType(
                AuthenticationException.class,
                () -> pipeline(keys("a", "b", "c", "d")).call(Calls.get()).execute());
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(wire.server().getRequestCount()).isEqualTo(2);
    }

    @Test
    void sameKeyIsNotTriedAgain() {
        answer(401);
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> pipeline(keys("same")).call(Calls.get()).execute());
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void bodyThatCanBeReadOnlyOnceIsNotSentAgainForANewKey() {
        answer(401);
        MediaSource once = MediaSource.ofStream(new ByteArrayInputStream(new byte[10]));
        Operation<Void> upload = Operation.post(Api.META, "/1/media")
                .body(MultipartBody.builder().file("file", once, "image/png").build())
                .noReply();
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> pipeline(keys("old", "new")).call(upload).execute());
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
    }

    private static void isAbout(KapsoTransportException failure, Throwable cause) {
        assertThat(failure.kind()).isEqualTo(Kind.CREDENTIALS);
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure).hasCause(cause);
        assertThat(failure.getMessage())
                .contains(
                        "the credentials provider failed (" + cause.getClass().getSimpleName() + ")",
                        "nothing was sent")
                .doesNotContain("secret");
    }

    private static Stream<Throwable> whatProvidersThrow() {
        return Stream.of(
                new IllegalArgumentException("secret-4711 is no key"),
                new NoClassDefFoundError("Vault secret"),
                new CompletionException(new IOException("secret")),
                new CancellationException("secret"));
    }

    @ParameterizedTest
    @MethodSource("whatProvidersThrow")
    void providerThatThrowsEndsTheCallAsAnExceptionOfKapso(Throwable vaultIsDown) {
        Pipeline pipeline = pipeline(() -> {
            throw sneaky(vaultIsDown);
        });
        isAbout(
                catchThrowableOfType(
                        KapsoTransportException.class,
                        () -> pipeline.call(Calls.send()).execute()),
                vaultIsDown);
        isAbout(
                (KapsoTransportException) catchThrowableOfType(
                                ExecutionException.class,
                                () -> pipeline.call(Calls.send()).executeAsync().get())
                        .getCause(),
                vaultIsDown);
        assertThat(wire.server().getRequestCount()).isZero();
        timer.awaitNothingPending();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void providerThatThrowsBeforeARetry() {
        answer(500);
        failsAtTheSecondTime();
    }

    @Test
    void providerThatThrowsAfterA401() {
        answer(401);
        failsAtTheSecondTime();
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
    }

    private void failsAtTheSecondTime() {
        UnsupportedOperationException noMoreKeys = new UnsupportedOperationException("no more keys");
        Pipeline pipeline = pipeline(() -> {
            if (asked++ > 0) {
                throw noMoreKeys;
            }
            return Credentials.apiKey("a");
        });
        isAbout(
                catchThrowableOfType(
                        KapsoTransportException.class,
                        () -> pipeline.call(Calls.get()).execute()),
                noMoreKeys);
    }

    @Test
    void listenerSeesTheEndOfAnAttemptThatHadNoCredentials() {
        List<String> events = new ArrayList<>();
        KapsoConfig.Builder config = wire.config()
                .credentials(() -> {
                    throw new IllegalStateException("vault is down");
                })
                .addListener(new CallListener() {
                    @Override
                    public void attemptStarted(Attempt attempt) {
                        events.add("started");
                    }

                    @Override
                    public void attemptFinished(Attempt attempt, AttemptResult result) {
                        events.add("finished " + result.status() + " "
                                + ((KapsoTransportException) result.failure().orElseThrow()).kind());
                    }
                });
        assertThatExceptionOfType(KapsoTransportException.class)
                .isThrownBy(() -> way.pipeline(config, timer).call(Calls.get()).execute());
        assertThat(events).containsExactly("started", "finished OptionalInt.empty CREDENTIALS");
    }

    @Test
    void providerThatGivesNothing() {
        assertThatExceptionOfType(KapsoTransportException.class)
                .isThrownBy(() -> pipeline(() -> null).call(Calls.get()).execute())
                .withMessageContaining("the credentials provider gave no credentials");
        assertThat(wire.server().getRequestCount()).isZero();
    }

    @Test
    void tokenOfMetaIsNeverSentToKapso() {
        assertThatExceptionOfType(KapsoTransportException.class)
                .isThrownBy(() -> pipeline(() -> Credentials.accessToken("EAAG-secret"))
                        .call(Calls.send())
                        .execute())
                .withMessageContaining("not sent")
                .withMessageNotContaining("EAAG");
        assertThat(wire.server().getRequestCount()).isZero();
    }

    @Test
    void keyOfKapsoIsNeverSentToMeta() {
        KapsoConfig.Builder direct = KapsoConfig.builder()
                .directToMeta(() -> Credentials.apiKey("kapso-secret"))
                .metaBaseUrl(wire.baseUrl());
        assertThatExceptionOfType(KapsoTransportException.class)
                .isThrownBy(() -> way.pipeline(direct, timer).call(Calls.send()).execute())
                .withMessageContaining("not sent")
                .withMessageNotContaining("kapso-secret");
        assertThat(wire.server().getRequestCount()).isZero();
    }
}
