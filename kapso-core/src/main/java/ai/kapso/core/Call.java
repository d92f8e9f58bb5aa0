package ai.kapso.core;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One request to the API that has not been sent yet. Nothing happens until one of the {@code execute} methods is called.
 *
 * <p>Immutable and thread-safe: the {@code with…} methods return another call, and a call may be executed any number of
 * times, each time as a request of its own.
 *
 * <p>What can go wrong, in all four ways of executing: {@link KapsoApiException} and its subclasses when the API refuses,
 * {@link KapsoTransportException} when there is no answer, {@link KapsoDecodeException} when the answer cannot be read.
 * For all of them {@link KapsoException#outcomeUnknown()} says whether the request may have been carried out all the same.
 *
 * @param <T> what the API answers; {@link Void} for nothing
 */
@CheckReturnValue
public interface Call<T extends @Nullable Object> {

    /**
     * Sends the request and waits for the reply, at most for the call's timeout, retries included.
     *
     * <p>An interrupt of the thread aborts the request; the flag stays set and a {@link KapsoTransportException} is
     * thrown.
     *
     * @return the reply's body; null for {@code Call<Void>}
     * @throws KapsoException when the call fails, see the class
     */
    @CanIgnoreReturnValue
    T execute();

    /**
     * Sends the request without waiting. Cancelling the future aborts the request on the socket.
     *
     * @return completes with the reply's body, or exceptionally with a {@link KapsoException}
     */
    CompletableFuture<T> executeAsync();

    /**
     * Sends the request and waits for the reply, as {@link #execute()} does.
     *
     * @return the reply with its status, headers, request id and rate limit
     * @throws KapsoException when the call fails, see the class
     */
    @CanIgnoreReturnValue
    ApiResponse<T> executeForResponse();

    /**
     * Sends the request without waiting, as {@link #executeAsync()} does.
     *
     * @return completes with the reply with its status, headers, request id and rate limit
     */
    CompletableFuture<ApiResponse<T>> executeForResponseAsync();

    /**
     * The same call with another timeout for all of its attempts together, from the first byte sent to the last byte
     * read. One attempt takes {@link KapsoConfig#attemptTimeout()} at most, however long this is.
     *
     * @param timeout above zero, 24 hours at most
     * @throws IllegalArgumentException when it is anything else
     */
    Call<T> withTimeout(Duration timeout);

    /**
     * The same call with one more header, which replaces a header of that name from the config.
     *
     * @param name the header's name
     * @param value its value
     * @throws IllegalArgumentException when the header is one that the SDK or the HTTP client sets itself, or has
     *     characters that no header has
     */
    Call<T> withHeader(String name, String value);

    /**
     * The same call with another retry policy.
     *
     * @param policy for this call only
     */
    Call<T> withRetryPolicy(RetryPolicy policy);
}
