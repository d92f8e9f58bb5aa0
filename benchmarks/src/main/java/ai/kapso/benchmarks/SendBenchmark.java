package ai.kapso.benchmarks;

import ai.kapso.core.KapsoConfig;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.Messages;
import ai.kapso.whatsapp.messages.TextMessage;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Sending a text with the SDK and with the bare client: one after the other, and 64 at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(3)
public class SendBenchmark {

    private static final int IN_FLIGHT = 64;
    private static final String TO = "+15550100200";
    private static final String TEXT = "Your order 1042 is on its way and will be with you tomorrow morning.";

    private InstantServer server;
    private BareClient bare;
    private Messages kapso;

    /** Starts the server and both clients. */
    @Setup
    public void start() throws IOException {
        server = new InstantServer();
        bare = new BareClient(server.url());
        kapso = WhatsAppClient.create(KapsoConfig.builder()
                        .apiKey("benchmark-key")
                        .apiBaseUrl(URI.create(server.url()))
                        .build())
                .messages("110000000000001");
    }

    /** Ends the server. */
    @TearDown
    public void stop() throws IOException {
        server.close();
    }

    /** One after the other, bare. */
    @Benchmark
    public String sequentialBare() throws IOException, InterruptedException {
        return bare.send(TO, TEXT);
    }

    /** One after the other, with the SDK. */
    @Benchmark
    public String sequentialKapso() {
        return kapso.send(TextMessage.of(TO, TEXT)).execute().id();
    }

    /** 64 in flight, bare. */
    @Benchmark
    @OperationsPerInvocation(IN_FLIGHT)
    public void inFlightBare() {
        all(() -> bare.sendAsync(TO, TEXT));
    }

    /** 64 in flight, with the SDK. */
    @Benchmark
    @OperationsPerInvocation(IN_FLIGHT)
    public void inFlightKapso() {
        all(() -> kapso.send(TextMessage.of(TO, TEXT)).executeAsync());
    }

    private static void all(Supplier<CompletableFuture<?>> send) {
        CompletableFuture<?>[] sent = new CompletableFuture<?>[IN_FLIGHT];
        for (int i = 0; i < IN_FLIGHT; i++) {
            sent[i] = send.get();
        }
        CompletableFuture.allOf(sent).join();
    }
}
