package ai.kapso.core.internal.http;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.Call;
import ai.kapso.core.KapsoException;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call over HTTP: an operation with the options of this call. Immutable. */
class HttpCall<T extends @Nullable Object> implements Call<T> {

    final Pipeline pipeline;
    final Operation<T> operation;
    final CallOptions options;

    HttpCall(Pipeline pipeline, Operation<T> operation, CallOptions options) {
        this.pipeline = pipeline;
        this.operation = operation;
        this.options = options;
    }

    @Override
    public T execute() {
        return await(ApiResponse::body);
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return pipeline.start(pipeline.exchange(operation, options, false), operation, ApiResponse::body);
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return await(Function.identity());
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return pipeline.start(pipeline.exchange(operation, options, false), operation, Function.identity());
    }

    @Override
    public Call<T> withTimeout(Duration timeout) {
        return with(options.withTimeout(timeout));
    }

    @Override
    public Call<T> withHeader(String name, String value) {
        return with(options.withHeader(name, value));
    }

    @Override
    public Call<T> withRetryPolicy(RetryPolicy policy) {
        return with(options.withRetryPolicy(policy));
    }

    private Call<T> with(CallOptions other) {
        return new HttpCall<>(pipeline, operation, other);
    }

    private <R extends @Nullable Object> R await(Function<ApiResponse<T>, R> view) {
        Exchange exchange = pipeline.exchange(operation, options, true);
        if (Thread.currentThread().isInterrupted()) {
            operation.release();
            throw Failures.interrupted(exchange, new InterruptedException("before the request was sent"));
        }
        try {
            return pipeline.await(exchange, operation, view);
        } catch (InterruptedException e) {
            exchange.giveUp(KapsoTransportException.Kind.INTERRUPTED);
            Thread.currentThread().interrupt();
            throw Failures.interrupted(exchange, e);
        } catch (ExecutionException e) {
            throw rethrowable(e.getCause());
        }
    }

    /** The exception of the pipeline, with the stack of the thread that waited: the pipeline's own says nothing. */
    private static RuntimeException rethrowable(@Nullable Throwable failure) {
        if (failure instanceof KapsoException) {
            failure.setStackTrace(new Throwable().getStackTrace());
        }
        if (failure instanceof Error) {
            throw (Error) failure;
        }
        return failure instanceof RuntimeException ? (RuntimeException) failure : new IllegalStateException(failure);
    }

    @Override
    public String toString() {
        return operation.method() + " " + operation.template();
    }
}
