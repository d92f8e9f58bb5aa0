package ai.kapso.core.internal.http;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.Page;
import ai.kapso.core.PagedCall;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way of every request of one config: {@link RetryStep}, {@link CredentialsStep}, {@link AttemptStep} on the
 * {@link Transport}, {@link StatusStep}, {@link DecodeStep}. Asynchronous inside; who wants to wait waits for it.
 */
public final class Pipeline {

    private static volatile @Nullable Function<KapsoConfig, Pipeline> ofConfig;

    private final KapsoConfig config;
    private final Timer timer;
    private final Transport transport;
    private final RetryStep retry;
    private final DecodeStep decode = new DecodeStep();
    private final Executor callbacks;
    private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** The pipeline of a config. */
    public Pipeline(KapsoConfig config) {
        this(config, new Transport(config));
    }

    /** The pipeline of a config that was made from another one. They share the HTTP client if it fits both. */
    public Pipeline(KapsoConfig config, Pipeline origin) {
        this(config, origin.transport.sharedWith(config));
    }

    private Pipeline(KapsoConfig config, Transport transport) {
        this(config, transport, Timer.SYSTEM, () -> ThreadLocalRandom.current().nextDouble());
    }

    Pipeline(KapsoConfig config, Timer timer, DoubleSupplier jitter) {
        this(config, new Transport(config), timer, jitter);
    }

    private Pipeline(KapsoConfig config, Transport transport, Timer timer, DoubleSupplier jitter) {
        this.config = config;
        this.timer = timer;
        this.transport = transport;
        Executor workers = transport.workers();
        CredentialsStep credentials = new CredentialsStep(config, new AttemptStep(config, transport), workers);
        AttemptReporter reporter = new AttemptReporter(config.listeners(), timer);
        this.retry = new RetryStep(new StatusStep(credentials), reporter, timer, jitter, workers);
        this.callbacks = config.executor()
                .<Executor>map(executor -> task -> {
                    try {
                        executor.execute(task);
                    } catch (Throwable e) { // rejected, or no more threads: a call must end
                        workers.execute(task);
                    }
                })
                .orElse(workers);
    }

    /** Called once by {@link KapsoConfig}, so that its pipeline need not be public. */
    public static void register(Function<KapsoConfig, Pipeline> accessor) {
        ofConfig = accessor;
    }

    /** The pipeline that all clients of a config share. */
    public static Pipeline of(KapsoConfig config) {
        Function<KapsoConfig, Pipeline> accessor = ofConfig;
        if (accessor == null) {
            throw new IllegalStateException("KapsoConfig has not been initialised");
        }
        return accessor.apply(Objects.requireNonNull(config, "config is null"));
    }

    /** A call of an operation. */
    public <T extends @Nullable Object> Call<T> call(Operation<T> operation) {
        return new HttpCall<>(this, operation, optionsFor(operation));
    }

    /** A call of an operation that answers with a list in pages. */
    public <T> PagedCall<T> paged(Operation.Builder request, Class<T> item) {
        Operation<Page<T>> operation = request.pages(item);
        return new HttpPagedCall<>(this, operation, optionsFor(operation));
    }

    private CallOptions optionsFor(Operation<?> operation) {
        if (config.isDirectToMeta() && operation.isKapsoOnly()) {
            throw new IllegalStateException(operation.method() + " " + operation.template()
                    + " is Kapso's own; this config goes straight to Meta (accessToken), so use one with an apiKey");
        }
        Duration timeout = operation.timeout().orElse(config.timeout());
        return new CallOptions(timeout, config.retryPolicy(), Map.of(), !config.isDirectToMeta());
    }

    Exchange exchange(Operation<?> operation, CallOptions options) {
        return new Exchange(operation, options, timer, transport.workers());
    }

    /** Starts a call that nobody waits for: one alarm minds its deadline, another an executor that loses its tasks. */
    @SuppressWarnings("FutureReturnValueIgnored") // the future of the call carries what happens
    <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> start(
            Exchange exchange, Operation<T> operation, Function<ApiResponse<T>, R> view) {
        CallFuture<R> future = new CallFuture<>(exchange);
        AtomicBoolean finished = new AtomicBoolean();
        Runnable finish = () -> {
            if (finished.compareAndSet(false, true)) {
                finish(exchange, operation, view, future);
            }
        };
        Timer.Alarm alarm = exchange.alarm();
        Timer.Alarm lateAlarm = exchange.lateAlarm(finish);
        future.whenComplete((value, failure) -> lateAlarm.cancel());
        exchange.outcome().whenComplete((reply, failure) -> {
            alarm.cancel();
            callbacks.execute(finish);
        });
        begin(exchange);
        return future;
    }

    private <T extends @Nullable Object, R extends @Nullable Object> void finish(
            Exchange exchange, Operation<T> operation, Function<ApiResponse<T>, R> view, CallFuture<R> future) {
        R value;
        try {
            value = result(exchange, operation, view);
        } catch (RuntimeException | Error e) { // nobody may wait for ever
            future.fail(e);
            return;
        }
        future.succeed(value);
    }

    /** Makes a call and waits for it; the waiting thread minds the deadline, and decodes the reply. */
    <T extends @Nullable Object, R extends @Nullable Object> R await(
            Exchange exchange, Operation<T> operation, Function<ApiResponse<T>, R> view) {
        if (Thread.currentThread().isInterrupted()) {
            operation.release();
            exchange.giveUp(KapsoTransportException.Kind.INTERRUPTED);
        } else {
            begin(exchange);
            exchange.await();
        }
        return result(exchange, operation, view);
    }

    private <T extends @Nullable Object, R extends @Nullable Object> R result(
            Exchange exchange, Operation<T> operation, Function<ApiResponse<T>, R> view) {
        try {
            return view.apply(decode.run(exchange, operation, exchange.outcome().join()));
        } catch (CompletionException e) {
            Throwable failure = unwrap(e);
            throw failure instanceof RuntimeException ? (RuntimeException) failure : e;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // only the end of it matters
    private void begin(Exchange exchange) {
        running.add(exchange);
        exchange.outcome().whenComplete((reply, failure) -> running.remove(exchange));
        if (closed) {
            exchange.operation().release();
            exchange.giveUp(KapsoTransportException.Kind.CANCELLED);
            throw new IllegalStateException("the KapsoConfig of this call is closed");
        }
        try {
            retry.run(exchange);
        } catch (Throwable e) { // no thread for it
            exchange.operation().release();
            exchange.settle(null, Failures.transport(exchange, TransportFailure.classify(e, false), false));
            exchange.end();
        }
    }

    /** Ends what is under way, and lets go of the HTTP client, which goes with the last config that uses it. */
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        running.forEach(exchange -> exchange.giveUp(KapsoTransportException.Kind.CANCELLED));
        transport.release();
    }

    static Throwable unwrap(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
