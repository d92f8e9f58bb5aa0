package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.ServerErrorException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class ConcurrencyTest {

    private static final int THREADS = 64;
    private static final int CALLS = 2000;
    private static final RetryPolicy FAST = Way.FAST;

    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    private final CountingTimer timer = new CountingTimer();
    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer(connection -> {
            for (RawServer.Request request = connection.readRequest();
                    request != null;
                    request = connection.readRequest()) {
                String path = request.head.split(" ", 3)[1];
                requests.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
                if (path.contains("/silent/")) {
                    connection.awaitPeerClosed();
                } else if (path.contains("/broken/")) {
                    connection.write(RawServer.reply(500, "text/plain", ""));
                } else {
                    connection.write(RawServer.reply(200, "application/json", "{\"path\":\"" + path + "\"}"));
                }
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        callers.shutdownNow();
        server.close();
    }

    private static Operation<JsonNode> get(String kind, int id) {
        return Operation.get(Api.PLATFORM, "/" + kind + "/{id}")
                .path("id", Integer.toString(id))
                .reply(JsonNode.class);
    }

    private int requestsOf(String kind, int id) {
        AtomicInteger count = requests.get("/platform/v1/" + kind + "/" + id);
        return count == null ? 0 : count.get();
    }

    /** One call of each of five kinds; each says itself what is wrong. */
    private void callNumber(int id, Pipeline counted, Pipeline real) throws Exception {
        switch (id % 5) {
            case 0:
                isAnswered(real.call(get("fine", id)).execute(), id);
                break;
            case 1:
                isAnswered(counted.call(get("fine", id)).executeAsync().get(60, TimeUnit.SECONDS), id);
                break;
            case 2:
                failsAfterThreeAttempts(id, id % 2 == 0 ? counted : real);
                break;
            case 3:
                CompletableFuture<JsonNode> silent =
                        counted.call(get("silent", id)).executeAsync();
                if (id % 2 == 0) {
                    Thread.yield();
                }
                silent.cancel(true);
                assertThat(silent).isCancelled();
                break;
            default:
                CompletableFuture<JsonNode> perhaps =
                        counted.call(get("fine", id)).executeAsync();
                if (!perhaps.cancel(true)) {
                    isAnswered(perhaps.get(), id);
                }
        }
    }

    private static void isAnswered(JsonNode reply, int id) {
        assertThat(reply.path("path").asText()).isEqualTo("/platform/v1/fine/" + id);
    }

    private void failsAfterThreeAttempts(int id, Pipeline pipeline) {
        ServerErrorException failure = catchThrowableOfType(
                ServerErrorException.class,
                () -> pipeline.call(get("broken", id)).execute());
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(requestsOf("broken", id)).isEqualTo(3);
    }

    private void run(int calls, Call call) throws Exception {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            int id = i;
            tasks.add(() -> {
                call.make(id);
                return null;
            });
        }
        for (Future<Void> done : callers.invokeAll(tasks)) {
            done.get();
        }
    }

    private interface Call {
        void make(int id) throws Exception;
    }

    private KapsoConfig config() {
        return Calls.config(server.url())
                .retryPolicy(FAST)
                .timeout(Duration.ofMinutes(1))
                .build();
    }

    @Test
    void callsOfManyThreadsDoNotDisturbEachOtherAndLeaveNothingBehind() throws Exception {
        KapsoConfig config = config();
        Pipeline counted = Calls.pipeline(config, timer);
        Pipeline real = Pipeline.of(config);
        run(CALLS / 2, id -> callNumber(id, counted, real));
        int threadsAfterHalf = Thread.getAllStackTraces().size();
        run(CALLS / 2, id -> callNumber(CALLS / 2 + id, counted, real));
        timer.awaitNothingPending();
        assertThat(Thread.getAllStackTraces()).hasSizeLessThan(threadsAfterHalf + THREADS);
        assertThat(server.problems()).isEmpty();
        assertThat(requests.keySet()).hasSizeGreaterThan(CALLS / 2);
    }

    @Test
    void eachFailingCallMakesItsOwnNumberOfAttempts() throws Exception {
        Pipeline pipeline = Calls.pipeline(config(), Timer.SYSTEM);
        run(200, id -> {
            int retries = id % 6;
            ServerErrorException failure = catchThrowableOfType(
                    ServerErrorException.class,
                    () -> pipeline.call(get("broken", id))
                            .withRetryPolicy(
                                    FAST.toBuilder().maxRetries(retries).build())
                            .execute());
            assertThat(failure.attempts()).isEqualTo(1 + retries);
            assertThat(requestsOf("broken", id)).isEqualTo(1 + retries);
        });
    }

    @Test
    void allClientsOfAConfigShareOneHttpClient() {
        Set<String> before = selectors();
        KapsoConfig config = config();
        // those of earlier tests may end meanwhile
        assertThat(before).as("made when it is first needed").containsAll(selectors());
        for (int i = 0; i < 5; i++) {
            RawClients.of(config, i % 2 == 0 ? Api.PLATFORM : Api.META)
                    .get("/fine/" + i, Map.of())
                    .execute();
        }
        Set<String> made = selectors();
        made.removeAll(before);
        assertThat(made).hasSize(1);
        assertThat(Pipeline.of(config)).isSameAs(Pipeline.of(config));
    }

    @Test
    void firstCallsOfManyThreadsMakeOneHttpClient() throws Exception {
        Set<String> before = selectors();
        KapsoConfig config = config();
        run(THREADS, id -> isAnswered(Pipeline.of(config).call(get("fine", id)).execute(), id));
        Set<String> made = selectors();
        made.removeAll(before);
        assertThat(made).hasSize(1);
    }

    private static Set<String> selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.matches("HttpClient-\\d+-SelectorManager"))
                .collect(Collectors.toSet());
    }

    /** The real time, and a count of the waits that are neither over nor cancelled. */
    private static final class CountingTimer implements Timer {

        private final AtomicInteger pending = new AtomicInteger();

        @Override
        public long nanoTime() {
            return SYSTEM.nanoTime();
        }

        @Override
        public Instant now() {
            return SYSTEM.now();
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
            pending.incrementAndGet();
            CompletableFuture<Void> wait = SYSTEM.after(delay);
            wait.whenComplete((nothing, failure) -> {
                synchronized (this) {
                    pending.decrementAndGet();
                    notifyAll();
                }
            });
            return wait;
        }

        synchronized void awaitNothingPending() throws InterruptedException {
            long giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (pending.get() > 0) {
                long left = (giveUpAt - System.nanoTime()) / 1_000_000;
                assertThat(left).as(pending + " waits are left").isPositive();
                wait(left);
            }
        }
    }
}
