package ai.kapso.core.internal.http;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.Page;
import ai.kapso.core.PagedCall;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private final RetryStep retry;
    private final DecodeStep decode;

    /** The pipeline of a config. */
    public Pipeline(KapsoConfig config) {
        this(config, Timer.SYSTEM, () -> ThreadLocalRandom.current().nextDouble());
    }

    Pipeline(KapsoConfig config, Timer timer, DoubleSupplier jitter) {
        this.config = config;
        this.timer = timer;
        Transport transport = new Transport(config);
        CredentialsStep credentials = new CredentialsStep(config, new AttemptStep(config, transport));
        AttemptReporter reporter = new AttemptReporter(config.listeners(), timer);
        this.retry = new RetryStep(new StatusStep(credentials), reporter, timer, jitter, transport.executor());
        this.decode = new DecodeStep();
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
        Operation<Page<T>> operation = request.reply(new PageReader<>(item));
        return new HttpPagedCall<>(this, operation, optionsFor(operation));
    }

    private CallOptions optionsFor(Operation<?> operation) {
        if (config.isDirectToMeta() && operation.isKapsoOnly()) {
            throw new IllegalStateException(operation.method() + " " + operation.template()
                    + " is Kapso's own; this config goes straight to Meta (accessToken), so use one with an apiKey");
        }
        return new CallOptions(operation.timeout().orElse(config.timeout()), config.retryPolicy(), Map.of());
    }

    Exchange exchange(Operation<?> operation, CallOptions options, boolean callerWaits) {
        return new Exchange(operation, options, timer, callerWaits && timer == Timer.SYSTEM);
    }

    /** Starts a call that nobody waits for: an alarm minds the deadline. */
    <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> start(
            Exchange exchange, Operation<T> operation, Function<ApiResponse<T>, R> view) {
        CompletableFuture<R> result = run(exchange, operation, view);
        if (!result.isDone()) {
            exchange.alarmFor(result);
        }
        return result;
    }

    /** Makes a call and waits for it; the waiting thread minds the deadline. */
    <T extends @Nullable Object, R extends @Nullable Object> R await(
            Exchange exchange, Operation<T> operation, Function<ApiResponse<T>, R> view)
            throws InterruptedException, ExecutionException {
        if (timer != Timer.SYSTEM) {
            return start(exchange, operation, view).get(); // only the timer knows what time it is
        }
        CompletableFuture<R> result = run(exchange, operation, view);
        try {
            return result.get(exchange.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            exchange.giveUp(KapsoTransportException.Kind.TIMEOUT);
            return result.get();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the result carries what happens
    private <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> run(
            Exchange exchange, Operation<T> operation, Function<ApiResponse<T>, R> view) {
        CallFuture<R> result = new CallFuture<>(exchange);
        retry.run(exchange).whenComplete((reply, failure) -> {
            exchange.ended();
            operation.release();
            try {
                if (failure != null) {
                    result.completeExceptionally(unwrap(failure));
                } else {
                    result.complete(view.apply(decode.run(exchange, operation, reply)));
                }
            } catch (RuntimeException | Error e) { // nobody may wait for ever
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    static Throwable unwrap(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
