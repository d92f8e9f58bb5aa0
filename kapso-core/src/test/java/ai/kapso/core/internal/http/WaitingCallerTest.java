package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A caller who waits, in real time: whatever it waits for, it comes back in time. */
@Timeout(60)
class WaitingCallerTest {

    private static final String HEADERS = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
    private static final Duration TIMEOUT = Duration.ofMillis(100);

    private static <T> Call<T> call(URI server, Operation<T> operation) {
        return Way.IN_REAL_TIME
                .pipeline(Calls.config(server), new VirtualTimer())
                .call(operation)
                .withTimeout(TIMEOUT);
    }

    /** The call's time is so short that a busy machine may need it all to connect; then it is tried again. */
    private static KapsoTransportException timeout(int attempts, Operation<?> operation, RawServer.Script... scripts)
            throws IOException {
        for (int tries = 0; tries < 10; tries++) {
            try (RawServer server = new RawServer(scripts)) {
                KapsoTransportException failure = catchThrowableOfType(
                        KapsoTransportException.class,
                        () -> call(server.url(), operation).execute());
                server.awaitScripts();
                assertThat(server.problems()).isEmpty();
                if (server.requests().size() == attempts) {
                    return failure;
                }
            }
        }
        throw new AssertionError("the machine is too busy");
    }

    private static void timesOutAndHangsUp(RawServer.Script stall) throws IOException {
        KapsoTransportException failure = timeout(1, Calls.send(), connection -> {
            if (connection.readRequest() != null) {
                stall.serve(connection);
                connection.awaitPeerClosed();
            }
        });
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure.outcomeUnknown()).isTrue();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure).hasMessageContaining("PT0.1S");
    }

    @Test
    void silence() throws IOException {
        timesOutAndHangsUp(connection -> {});
    }

    @Test
    void stalledHeaders() throws IOException {
        timesOutAndHangsUp(connection -> connection.write("HTTP/1.1 200 OK\r\nContent-Len"));
    }

    @Test
    void stalledBody() throws IOException {
        timesOutAndHangsUp(connection -> connection.write(HEADERS + "{\"id\":"));
    }

    @Test
    void drippingBody() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        timesOutAndHangsUp(connection -> {
            connection.write(HEADERS);
            try {
                for (int i = 0; i < 500 && !never.await(10, TimeUnit.MILLISECONDS); i++) {
                    connection.write(" ");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } catch (IOException e) {
                // the client has hung up
            }
        });
    }

    @Test
    void deadlineCoversTheRetries() throws IOException {
        KapsoTransportException failure = timeout(
                2,
                Calls.get(),
                connection -> {
                    connection.readRequest();
                    connection.write(RawServer.reply(500, "text/plain", ""));
                },
                connection -> {
                    connection.readRequest();
                    connection.awaitPeerClosed();
                });
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(failure.outcomeUnknown()).isFalse();
    }

    @Test
    void streamThatBlocksDoesNotHoldTheCallerBeyondTheDeadline() throws IOException {
        CountDownLatch closed = new CountDownLatch(1);
        InputStream blocked = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    if (!closed.await(20, TimeUnit.SECONDS)) {
                        throw new AssertionError("nobody closed the stream");
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                throw new IOException("closed");
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            RequestBody body = MultipartBody.builder()
                    .file("file", MediaSource.ofStream(blocked), "image/png")
                    .build();
            long startedAt = System.nanoTime();
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> call(
                                    server.url(),
                                    Operation.post(Api.META, "/1/media")
                                            .body(body)
                                            .noReply())
                            .execute());
            assertThat(failure.kind()).isIn(Kind.TIMEOUT, Kind.REQUEST_BODY);
            assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(15));
            server.awaitScripts();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void interruptAbortsTheRequestAndKeepsTheFlag() throws Exception {
        interruptHangsUp(connection -> {});
    }

    @Test
    void interruptInTheBodyDoesTheSame() throws Exception {
        interruptHangsUp(connection -> connection.write(HEADERS + "{"));
    }

    private static void interruptHangsUp(RawServer.Script before) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        AtomicReference<KapsoTransportException> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            before.serve(connection);
            reached.countDown();
            connection.awaitPeerClosed();
        })) {
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowableOfType(
                        KapsoTransportException.class,
                        () -> call(server.url(), Calls.send())
                                .withTimeout(Duration.ofSeconds(30))
                                .execute()));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            caller.join(20_000);
            assertThat(thrown.get().kind()).isEqualTo(Kind.INTERRUPTED);
            assertThat(thrown.get().outcomeUnknown()).isTrue();
            assertThat(flag.get()).isTrue();
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }

    @Test
    void replyIsDecodedOnTheCallersThread() throws IOException {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(200, "application/json", "{}"));
        })) {
            Operation<Thread> where = Operation.get(Api.PLATFORM, "/things")
                    .reply((ReplyDecoder<Thread>) reply -> Thread.currentThread());
            assertThat(call(server.url(), where)
                            .withTimeout(Duration.ofSeconds(30))
                            .execute())
                    .isSameAs(Thread.currentThread());
        }
    }

    @Test
    void callWithinACallbackOfAnother() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            while (connection.readRequest() != null) {
                connection.write(RawServer.reply(200, "application/json", "{\"id\":\"1\"}"));
            }
        })) {
            Pipeline pipeline = Way.IN_REAL_TIME.pipeline(Calls.config(server.url()), new VirtualTimer());
            String both = pipeline.call(Calls.get())
                    .executeAsync()
                    .thenApply(first -> {
                        try {
                            return first + " " + pipeline.call(Calls.get()).execute();
                        } catch (RuntimeException e) {
                            throw new UncheckedIOException(new IOException(e));
                        }
                    })
                    .get(30, TimeUnit.SECONDS);
            assertThat(both).isEqualTo("{\"id\":\"1\"} {\"id\":\"1\"}");
        }
    }
}
