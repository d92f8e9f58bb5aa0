package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.kapso.core.CallListener;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.NotFoundException;
import ai.kapso.core.RateLimitedException;
import ai.kapso.core.testkit.WireLog;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListenerTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();
    private final Recorder recorder = new Recorder();

    private Pipeline pipeline(CallListener... listeners) {
        var config = wire.config();
        for (CallListener listener : listeners) {
            config.addListener(listener);
        }
        return Calls.pipeline(config.build(), timer);
    }

    @Test
    void seesEachAttemptAndTheWaitBeforeTheNext() {
        wire.enqueueFault(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "10")
                .build());
        wire.enqueueFault(200, "{}");
        pipeline(recorder).call(Calls.send()).execute();

        assertThat(recorder.started).extracting(CallListener.Attempt::number).containsExactly(1, 2);
        assertThat(recorder.finished).as("the same attempts come back").containsExactlyElementsOf(recorder.started);
        CallListener.Attempt attempt = recorder.started.get(0);
        assertThat(attempt.method()).isEqualTo("POST");
        assertThat(attempt.pathTemplate()).isEqualTo("/{phone_number_id}/messages");

        CallListener.AttemptResult throttled = recorder.results.get(0);
        assertThat(throttled.status()).hasValue(429);
        assertThat(throttled.failure()).containsInstanceOf(RateLimitedException.class);
        assertThat(throttled.retryIn()).contains(Duration.ofSeconds(11));
        assertThat(throttled.duration()).isZero();

        CallListener.AttemptResult ok = recorder.results.get(1);
        assertThat(ok.status()).hasValue(200);
        assertThat(ok.failure()).isEmpty();
        assertThat(ok.retryIn()).isEmpty();
    }

    @Test
    void seesTheLastFailureWithoutAWait() {
        wire.enqueueFault(404, "{\"error\":\"unknown\"}");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> pipeline(recorder).call(Calls.get()).execute());
        assertThat(recorder.results.get(0).failure()).containsInstanceOf(NotFoundException.class);
        assertThat(recorder.results.get(0).retryIn()).isEmpty();
    }

    @Test
    void durationIsMeasuredPerAttempt() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            timer.advance(Duration.ofSeconds(3));
            connection.write(RawServer.reply(200, "application/json", "{}"));
        })) {
            Calls.pipeline(Calls.config(server.url()).addListener(recorder).build(), timer)
                    .call(Calls.get())
                    .execute();
            assertThat(recorder.results.get(0).duration()).isEqualTo(Duration.ofSeconds(3));
        }
    }

    @Test
    void seesACancelledAttempt() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CompletableFuture<CallListener.AttemptResult> told = new CompletableFuture<>();
        CallListener listener = new CallListener() {
            @Override
            public void attemptFinished(Attempt attempt, AttemptResult result) {
                told.complete(result);
            }
        };
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            reached.countDown();
            connection.awaitPeerClosed();
        })) {
            CompletableFuture<?> future = Calls.pipeline(
                            Calls.config(server.url()).addListener(listener).build(), timer)
                    .call(Calls.send())
                    .executeAsync();
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
            future.cancel(true);
            CallListener.AttemptResult result = told.get(20, TimeUnit.SECONDS);
            assertThat(result.status()).isEmpty();
            KapsoTransportException failure =
                    (KapsoTransportException) result.failure().orElseThrow();
            assertThat(failure.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(failure.outcomeUnknown()).isTrue();
        }
    }

    @Test
    void listenerThatFailsIsIgnoredAndTheOthersAreCalled() {
        CallListener broken = new CallListener() {
            @Override
            public void attemptStarted(Attempt attempt) {
                throw new IllegalStateException("no metrics");
            }

            @Override
            public void attemptFinished(Attempt attempt, AttemptResult result) {
                throw new IllegalStateException("no metrics");
            }
        };
        wire.enqueueFault(500, "");
        wire.enqueueFault(200, "{\"id\":\"1\"}");
        assertThat(pipeline(broken, recorder)
                        .call(Calls.get())
                        .execute()
                        .path("id")
                        .asText())
                .isEqualTo("1");
        assertThat(recorder.started).hasSize(2);
        assertThat(recorder.results).hasSize(2);
    }

    @Test
    void errorOfAListenerDoesNotHideThatAMessageWasSent() {
        CallListener broken = new CallListener() {
            @Override
            public void attemptStarted(Attempt attempt) {
                throw new NoClassDefFoundError("Metrics");
            }

            @Override
            public void attemptFinished(Attempt attempt, AttemptResult result) {
                throw new AssertionError("no metrics");
            }
        };
        wire.enqueueFault(200, "{\"id\":\"1\"}");
        assertThat(pipeline(broken, recorder)
                        .call(Calls.send())
                        .execute()
                        .path("id")
                        .asText())
                .isEqualTo("1");
        assertThat(recorder.results).hasSize(1);
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
        timer.awaitNothingPending();
    }

    private static final class Recorder implements CallListener {

        final List<Attempt> started = new CopyOnWriteArrayList<>();
        final List<Attempt> finished = new CopyOnWriteArrayList<>();
        final List<AttemptResult> results = new CopyOnWriteArrayList<>();

        @Override
        public void attemptStarted(Attempt attempt) {
            started.add(attempt);
        }

        @Override
        public void attemptFinished(Attempt attempt, AttemptResult result) {
            finished.add(attempt);
            results.add(result);
        }
    }
}
