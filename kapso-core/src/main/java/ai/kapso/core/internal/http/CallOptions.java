package ai.kapso.core.internal.http;

import ai.kapso.core.RetryPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What one call may set for itself. Immutable. */
final class CallOptions {

    private final Duration timeout;
    private final RetryPolicy retryPolicy;
    private final Map<String, String> headers;
    private final boolean apiKey;

    CallOptions(Duration timeout, RetryPolicy retryPolicy, Map<String, String> headers, boolean apiKey) {
        this.timeout = timeout;
        this.retryPolicy = retryPolicy;
        this.headers = headers;
        this.apiKey = apiKey;
    }

    Duration timeout() {
        return timeout;
    }

    RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Whether the call carries a Kapso API key. */
    boolean apiKey() {
        return apiKey;
    }

    CallOptions withTimeout(Duration value) {
        return new CallOptions(Timeouts.check("timeout", value), retryPolicy, headers, apiKey);
    }

    CallOptions withRetryPolicy(RetryPolicy value) {
        return new CallOptions(timeout, Objects.requireNonNull(value, "retryPolicy"), headers, apiKey);
    }

    CallOptions withHeader(String name, String value) {
        RequestHeaders.check(name, value);
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new CallOptions(timeout, retryPolicy, more, apiKey);
    }
}
