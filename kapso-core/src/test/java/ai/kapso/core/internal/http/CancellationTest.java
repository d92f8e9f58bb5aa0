package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.Credentials;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private final VirtualTimer timer = new VirtualTimer();
    private final CountDownLatch reached = new CountDownLatch(1);

    /** Comes to the point, says so, and waits for the client to hang up. */
    private RawServer serverThatStops(RawServer.Script before) throws IOException {
        return new RawServer(connection -> {
            connection.readRequest();
            before.serve(connection);
            reached.countDown();
            connection.awaitPeerClosed();
        });
    }

    private void cancelHangsUp(RawServer.Script before) throws Exception {
        try (RawServer server = serverThatStops(before)) {
            CompletableFuture<?> future =
                    Calls.pipeline(server.url(), timer).call(Calls.send()).executeAsync();
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(future.cancel(true)).isTrue();
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
            assertThat(future).isCancelled();
            assertThat(server.connections()).isEqualTo(1);
            timer.awaitNothingPending();
        }
    }

    @Test
    void cancellingBeforeTheHeadersReachesTheSocket() throws Exception {
        cancelHangsUp(connection -> {});
    }

    @Test
    void cancellingInTheBodyReachesTheSocket() throws Exception {
        cancelHangsUp(connection -> connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"));
    }

    @Test
    void cancellingAPauseEndsTheCall() throws Exception {
        timer.holdPauses();
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(500, "text/plain", ""));
        })) {
            CompletableFuture<?> future =
                    Calls.pipeline(server.url(), timer).call(Calls.get()).executeAsync();
            timer.awaitPauses(1);
            future.cancel(true);
            timer.awaitNothingPending();
            timer.advance(timer.pauses().get(0));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void cancellingAFinishedCallChangesNothing() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(200, "application/json", "{}"));
        })) {
            CompletableFuture<?> future =
                    Calls.pipeline(server.url(), timer).call(Calls.get()).executeAsync();
            Object reply = future.get(20, TimeUnit.SECONDS);
            assertThat(future.cancel(true)).isFalse();
            assertThat(future.get()).isSameAs(reply);
        }
    }

    private static KapsoTransportException outcome(CompletableFuture<?> future) {
        CancellationException cancelled = catchThrowableOfType(CancellationException.class, future::join);
        Throwable cause = cancelled.getCause();
        if (cause instanceof CancellationException) { // from Java 23 on, join() and get() wrap what they throw
            cause = cause.getCause();
        }
        KapsoTransportException outcome = (KapsoTransportException) cause;
        assertThat(outcome.kind()).isEqualTo(Kind.CANCELLED);
        return outcome;
    }

    @Test
    void cancelledSendSaysThatItMayHaveBeenCarriedOut() throws Exception {
        try (RawServer server = serverThatStops(connection -> {})) {
            CompletableFuture<?> future =
                    Calls.pipeline(server.url(), timer).call(Calls.send()).executeAsync();
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
            future.cancel(true);
            assertThat(outcome(future).outcomeUnknown()).isTrue();
            assertThat(outcome(future)).hasMessageContaining("may have been carried out");
        }
    }

    @Test
    void cancelledSendSaysThatNothingWasSent() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch given = new CountDownLatch(1);
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            KapsoConfig config = Calls.config(server.url())
                    .credentials(() -> {
                        asked.countDown();
                        await(given);
                        return Credentials.apiKey("key");
                    })
                    .build();
            CompletableFuture<?> future =
                    Calls.pipeline(config, timer).call(Calls.send()).executeAsync();
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            future.cancel(true);
            assertThat(outcome(future).outcomeUnknown()).isFalse();
            given.countDown();
            config.close();
            assertThat(server.connections()).isZero();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void endingTheFutureHangsUp(Consumer<CompletableFuture<?>> end) throws Exception {
        try (RawServer server = serverThatStops(connection -> {})) {
            CompletableFuture<?> future =
                    Calls.pipeline(server.url(), timer).call(Calls.send()).executeAsync();
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
            end.accept(future);
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
            timer.awaitNothingPending();
        }
    }

    @Test
    void timeoutOfTheFutureItselfReachesTheSocket() throws Exception {
        endingTheFutureHangsUp(future -> assertThat(catchThrowableOfType(
                        CompletionException.class,
                        () -> future.orTimeout(1, TimeUnit.MILLISECONDS).join()))
                .hasCauseInstanceOf(TimeoutException.class));
        endingTheFutureHangsUp(future -> assertThat(
                        future.completeOnTimeout(null, 1, TimeUnit.MILLISECONDS).join())
                .isNull());
    }

    @Test
    void endOfTheFutureFromOutsideReachesTheSocket() throws Exception {
        endingTheFutureHangsUp(future -> future.complete(null));
        endingTheFutureHangsUp(future -> future.completeExceptionally(new IllegalStateException()));
    }

    private KapsoTransportException interrupted(RawServer server, Operation<?> operation, Await point)
            throws Exception {
        AtomicReference<KapsoTransportException> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> Calls.pipeline(server.url(), timer).call(operation).execute()));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        point.await();
        caller.interrupt();
        caller.join(20_000);
        assertThat(thrown.get().kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(flag.get()).as("the interrupt flag is kept").isTrue();
        timer.awaitNothingPending();
        return thrown.get();
    }

    private interface Await {
        void await() throws InterruptedException;
    }

    @Test
    void interruptAbortsTheRequestAndKeepsTheFlag() throws Exception {
        try (RawServer server = serverThatStops(connection -> {})) {
            KapsoTransportException failure = interrupted(server, Calls.send(), reached::await);
            assertThat(failure.outcomeUnknown()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }

    @Test
    void interruptedReadHasNoOutcomeToWorryAbout() throws Exception {
        try (RawServer server = serverThatStops(connection -> {})) {
            assertThat(interrupted(server, Calls.get(), reached::await).outcomeUnknown())
                    .isFalse();
        }
    }

    @Test
    void interruptInThePauseAfterARefusalMeansThatNothingWasSent() throws Exception {
        timer.holdPauses();
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(429, "application/json", "{\"error\":\"slow down\"}"));
        })) {
            KapsoTransportException failure = interrupted(server, Calls.send(), () -> timer.awaitPauses(1));
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void callOfAnInterruptedThreadSendsNothing() throws Exception {
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            Thread.currentThread().interrupt();
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> Calls.pipeline(server.url(), timer).call(Calls.send()).execute());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED);
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(failure.attempts()).isZero();
            assertThat(server.connections()).isZero();
        }
    }
}
