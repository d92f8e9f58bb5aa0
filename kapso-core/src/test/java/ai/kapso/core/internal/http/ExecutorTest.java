package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ExecutorTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();
    private ExecutorService executor = Executors.newFixedThreadPool(2, task -> new Thread(task, "of-the-caller"));

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    private Operation<String> whereItIsDecoded() {
        return Operation.get(Api.PLATFORM, "/things")
                .reply((ReplyDecoder<String>) reply -> Thread.currentThread().getName());
    }

    private static <T> T result(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }

    @Test
    void futuresCompleteInTheExecutorAfterARetryToo() throws Exception {
        wire.enqueueFault(500, "");
        wire.enqueueFault(200, "{}");
        KapsoConfig config = wire.config().executor(executor).build();
        assertThat(result(Calls.pipeline(config, timer).call(whereItIsDecoded()).executeAsync()))
                .isEqualTo("of-the-caller");
    }

    @Test
    void callThatIsWaitedForIsDecodedByTheThreadThatWaits() {
        wire.enqueueFault(200, "{}");
        KapsoConfig config = wire.config().executor(executor).build();
        assertThat(Calls.pipeline(config, timer).call(whereItIsDecoded()).execute())
                .isEqualTo(Thread.currentThread().getName());
    }

    @Test
    void callsThatTheThreadsOfTheExecutorMakeAreAnswered() throws Exception {
        executor.shutdownNow();
        executor = Executors.newSingleThreadExecutor();
        wire.enqueueFault(500, "");
        wire.enqueueFault(200, "{\"id\":\"1\"}");
        Pipeline pipeline = Calls.pipeline(wire.config().executor(executor).build(), timer);
        CompletableFuture<JsonNode> call =
                CompletableFuture.supplyAsync(() -> pipeline.call(Calls.get()).execute(), executor);
        assertThat(result(call).path("id").asText()).isEqualTo("1");
    }

    @Test
    void executorThatTakesNoTasksLosesNoCall() throws Exception {
        executor.shutdown();
        Pipeline pipeline = Calls.pipeline(wire.config().executor(executor).build(), timer);
        for (int i = 0; i < 3; i++) {
            wire.enqueueFault(200, "{\"id\":\"1\"}");
            wire.enqueueFault(200, "{\"id\":\"1\"}");
            pipeline.call(Calls.send()).execute();
            result(pipeline.call(Calls.send()).executeAsync());
        }
        assertThat(wire.server().getRequestCount()).isEqualTo(6);
        timer.awaitNothingPending();
    }

    static Stream<Executor> failingExecutors() {
        return Stream.of(
                task -> {
                    throw new IllegalStateException("stopped");
                },
                task -> {
                    throw new OutOfMemoryError("no more threads");
                });
    }

    @ParameterizedTest
    @MethodSource("failingExecutors")
    void executorThatFailsLosesNoCall(Executor failing) throws Exception {
        wire.enqueueFault(200, "{\"id\":\"1\"}");
        Pipeline pipeline = Calls.pipeline(wire.config().executor(failing).build(), timer);
        assertThat(result(pipeline.call(Calls.send()).executeAsync()).path("id").asText())
                .isEqualTo("1");
        timer.awaitNothingPending();
    }

    /** As a pool with a policy that discards tasks does, or one that is shut down while tasks wait. */
    @Test
    void executorThatLosesTasksLosesNoCall() throws Exception {
        wire.enqueueFault(200, "{\"id\":\"1\"}");
        Pipeline pipeline = Calls.pipeline(wire.config().executor(task -> {}).build(), timer);
        CompletableFuture<JsonNode> call = pipeline.call(Calls.send()).executeAsync();
        timer.awaitPending(1); // what is left is the end of the call's time
        timer.advance(Duration.ofSeconds(91));
        assertThat(result(call).path("id").asText()).isEqualTo("1");
    }

    @Test
    void readyClientWhoseExecutorTakesNoTasksFailsAsAnExceptionOfKapso() {
        HttpClient client = HttpClient.newBuilder().executor(executor).build();
        executor.shutdown();
        Pipeline pipeline = Calls.pipeline(wire.config().httpClient(client).build(), timer);
        KapsoTransportException failure = catchThrowableOfType(
                KapsoTransportException.class, () -> pipeline.call(Calls.send()).execute());
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure).hasMessageContaining("executor").hasRootCauseInstanceOf(RejectedExecutionException.class);
        assertThat(wire.server().getRequestCount()).isZero();
    }

    @Test
    void deadlineEndsACallThatWaitsForTheThreadItOccupies() throws Exception {
        executor.shutdownNow();
        executor = Executors.newSingleThreadExecutor();
        Pipeline pipeline = Calls.pipeline(wire.config().executor(executor).build(), Timer.SYSTEM);
        AtomicReference<KapsoTransportException> thrown = new AtomicReference<>();
        CompletableFuture.runAsync(
                        () -> thrown.set(catchThrowableOfType(
                                KapsoTransportException.class,
                                () -> pipeline.call(Calls.get())
                                        .withTimeout(Duration.ofMillis(100))
                                        .execute())),
                        executor)
                .get(20, TimeUnit.SECONDS);
        assertThat(thrown.get().kind()).isEqualTo(Kind.TIMEOUT);
    }
}
