package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.Call;
import ai.kapso.core.CallListener;
import ai.kapso.core.Credentials;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever holds a call up, on whosever thread: it ends at its deadline, and when its caller is interrupted. */
@Timeout(60)
class HeldUpTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    private final Semaphore reached = new Semaphore(0);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        never.countDown();
    }

    /** Blocks until the test is over. */
    private void block() {
        reached.release();
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static URI nobody() {
        return URI.create("http://127.0.0.1:9");
    }

    private static Call<JsonNode> send(KapsoConfig config, Duration timeout) {
        return Pipeline.of(config).call(Calls.send()).withTimeout(timeout);
    }

    private KapsoConfig slowCredentials() {
        return Calls.config(nobody())
                .credentials(() -> {
                    block();
                    return Credentials.apiKey("key");
                })
                .build();
    }

    private KapsoConfig slowProxyLookUp() {
        return Calls.config(nobody())
                .proxy(new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI uri) {
                        block();
                        return List.of(Proxy.NO_PROXY);
                    }

                    @Override
                    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
                })
                .build();
    }

    private KapsoConfig slowListener(URI server) {
        return Calls.config(server)
                .addListener(new CallListener() {
                    @Override
                    public void attemptStarted(Attempt attempt) {
                        block();
                    }
                })
                .build();
    }

    private void awaitBlocked() throws InterruptedException {
        assertThat(reached.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    private void timesOut(KapsoConfig config, String text) throws Exception {
        timesOut(config, text, call -> {
            CompletableFuture<JsonNode> waiting = new CompletableFuture<>();
            new Thread(() -> {
                        try {
                            waiting.complete(call.execute());
                        } catch (RuntimeException e) {
                            waiting.completeExceptionally(e);
                        }
                    })
                    .start();
            return waiting;
        });
        timesOut(config, text, Call::executeAsync);
    }

    private void timesOut(KapsoConfig config, String text, Function<Call<JsonNode>, CompletableFuture<JsonNode>> way)
            throws Exception {
        VirtualTimer timer = new VirtualTimer();
        CompletableFuture<JsonNode> result =
                way.apply(Calls.pipeline(config, timer).call(Calls.send()));
        awaitBlocked();
        timer.advance(Duration.ofSeconds(90));
        KapsoTransportException failure = (KapsoTransportException)
                catchThrowableOfType(ExecutionException.class, () -> result.get(20, TimeUnit.SECONDS))
                        .getCause();
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure).hasMessageContaining("given PT1M30S").hasMessageContaining(text);
    }

    private void isInterruptible(KapsoConfig config) throws Exception {
        AtomicReference<KapsoTransportException> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> thrown.set(catchThrowableOfType(
                KapsoTransportException.class, () -> send(config, LONG).execute())));
        caller.start();
        awaitBlocked();
        caller.interrupt();
        caller.join(20_000);
        assertThat(thrown.get().kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(thrown.get().outcomeUnknown()).isFalse();
    }

    @Test
    void slowCredentialsProviderIsNamed() throws Exception {
        timesOut(slowCredentials(), "still waited for the credentials provider");
    }

    @Test
    void slowCredentialsProviderCanBeInterrupted() throws Exception {
        isInterruptible(slowCredentials());
    }

    @Test
    void slowLookUpOfTheProxy() throws Exception {
        timesOut(slowProxyLookUp(), "had no connection to 127.0.0.1:9");
    }

    @Test
    void slowLookUpOfTheProxyCanBeInterrupted() throws Exception {
        isInterruptible(slowProxyLookUp());
    }

    @Test
    void slowListener() throws Exception {
        timesOut(slowListener(nobody()), "still waited for a CallListener");
    }

    @Test
    void slowListenerCanBeInterrupted() throws Exception {
        isInterruptible(slowListener(nobody()));
    }

    @Test
    void listenerThatBlocksAfterTheReplyDoesNotTurnItIntoATimeout() throws Exception {
        try (RawServer server = answering()) {
            KapsoConfig config = Calls.config(server.url())
                    .addListener(new CallListener() {
                        @Override
                        public void attemptFinished(Attempt attempt, AttemptResult result) {
                            block();
                        }
                    })
                    .build();
            VirtualTimer timer = new VirtualTimer();
            CompletableFuture<JsonNode> sent =
                    Calls.pipeline(config, timer).call(Calls.send()).executeAsync();
            awaitBlocked();
            assertThat(sent).isNotDone();
            timer.advance(Duration.ofSeconds(91));
            assertThat(sent.get(20, TimeUnit.SECONDS).path("id").asText()).isEqualTo("1");
        }
    }

    private static RawServer answering() throws IOException {
        return new RawServer(connection -> {
            while (connection.readRequest() != null) {
                connection.write(RawServer.reply(200, "application/json", "{\"id\":\"1\"}"));
            }
        });
    }

    @Test
    void callbacksThatBlockHoldUpNoOtherCall() throws Exception {
        try (RawServer server = answering()) {
            KapsoConfig config = Calls.config(server.url()).build();
            List<CompletableFuture<Void>> blocked = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                blocked.add(send(config, LONG).executeAsync().thenRun(this::block));
            }
            assertThat(send(config, LONG).execute().path("id").asText()).isEqualTo("1");
            assertThat(send(config, LONG).executeAsync().get(20, TimeUnit.SECONDS))
                    .isNotNull();
            assertThat(blocked).noneMatch(CompletableFuture::isDone);
        }
    }

    @Test
    void slowCredentialsOfSomeCallsHoldUpNoOther() throws Exception {
        try (RawServer server = answering()) {
            KapsoConfig quick = Calls.config(server.url()).build();
            KapsoConfig slow = quick.toBuilder()
                    .credentials(() -> {
                        block();
                        return Credentials.apiKey("key");
                    })
                    .build();
            List<CompletableFuture<JsonNode>> held = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                held.add(send(slow, LONG).executeAsync());
            }
            assertThat(send(quick, LONG).execute().path("id").asText()).isEqualTo("1");
            assertThat(held).noneMatch(CompletableFuture::isDone);
        }
    }

    @Test
    void commonPoolThatIsBlockedHoldsUpNoDeadline() throws Exception {
        int threads = ForkJoinPool.getCommonPoolParallelism() + 4;
        CountDownLatch all = new CountDownLatch(1);
        for (int i = 0; i < threads; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                all.countDown();
                block();
            });
        }
        assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
            connection.awaitPeerClosed();
        })) {
            KapsoConfig config = Calls.config(server.url()).build();
            Duration enough = Duration.ofMillis(150);
            KapsoTransportException waited = catchThrowableOfType(
                    KapsoTransportException.class, () -> send(config, enough).execute());
            assertThat(waited.kind()).isEqualTo(Kind.TIMEOUT);
            ExecutionException async = catchThrowableOfType(
                    ExecutionException.class,
                    () -> send(config, enough).executeAsync().get(20, TimeUnit.SECONDS));
            assertThat(((KapsoTransportException) async.getCause()).kind()).isEqualTo(Kind.TIMEOUT);
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }
}
