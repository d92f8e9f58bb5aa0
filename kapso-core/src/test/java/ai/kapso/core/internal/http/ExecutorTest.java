package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class ExecutorTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private ExecutorService executor = Executors.newFixedThreadPool(2, task -> new Thread(task, "of-the-caller"));

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    private Operation<String> whereItIsDecoded() {
        return Operation.get(Api.PLATFORM, "/things")
                .reply((ReplyDecoder<String>) reply -> Thread.currentThread().getName());
    }

    @Test
    void repliesAreDecodedInTheExecutor() {
        wire.enqueueFault(500, "");
        wire.enqueueFault(200, "{}");
        KapsoConfig config = wire.config()
                .executor(executor)
                .credentials(() -> {
                    threads.add(Thread.currentThread().getName());
                    return ai.kapso.core.Credentials.apiKey("key");
                })
                .build();
        assertThat(Calls.pipeline(config, timer).call(whereItIsDecoded()).execute())
                .isEqualTo("of-the-caller");
        assertThat(threads).as("the retry runs there too").contains("of-the-caller");
    }

    @Test
    void executorOfAReadyClientIsUsed() {
        wire.enqueueFault(200, "{}");
        KapsoConfig config = wire.config()
                .httpClient(HttpClient.newBuilder().executor(executor).build())
                .build();
        assertThat(Calls.pipeline(config, timer).call(whereItIsDecoded()).execute())
                .isEqualTo("of-the-caller");
    }

    @Test
    void executorThatTakesNoMoreTasksIsReportedAsItIs() {
        Pipeline pipeline = Calls.pipeline(wire.config().executor(executor).build(), timer);
        executor.shutdown();
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> pipeline.call(Calls.send()).execute());
        assertThat(wire.server().getRequestCount()).isZero();
        timer.awaitNothingPending();
    }

    @Test
    void callEndsThoughTheExecutorIsShutDownInThePauseBeforeARetry() throws Exception {
        timer.holdPauses();
        wire.enqueueFault(500, "");
        Pipeline pipeline = Calls.pipeline(wire.config().executor(executor).build(), timer);
        CompletableFuture<JsonNode> future = pipeline.call(Calls.get()).executeAsync();
        timer.awaitPauses(1);
        executor.shutdown();
        timer.advance(timer.pauses().get(0));
        ExecutionException failure =
                catchThrowableOfType(ExecutionException.class, () -> future.get(20, TimeUnit.SECONDS));
        assertThat(failure).hasCauseInstanceOf(RejectedExecutionException.class);
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
