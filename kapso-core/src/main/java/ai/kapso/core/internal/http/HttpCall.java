package ai.kapso.core.internal.http;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.Call;
import ai.kapso.core.KapsoException;
import ai.kapso.core.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
        return pipeline.start(pipeline.exchange(operation, options), operation, ApiResponse::body);
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return await(Function.identity());
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return pipeline.start(pipeline.exchange(operation, options), operation, Function.identity());
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
        try {
            return pipeline.await(pipeline.exchange(operation, options), operation, view);
        } catch (KapsoException e) {
            e.setStackTrace(new Throwable().getStackTrace()); // the pipeline's own says nothing
            throw e;
        }
    }

    @Override
    public String toString() {
        return operation.method() + " " + operation.template();
    }
}
