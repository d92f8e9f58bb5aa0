package ai.kapso.testing.internal;

import ai.kapso.testing.Exchange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exchange as it was. */
final class RecordedExchange implements Exchange {
    private final String method;
    private final String url;
    private final Map<String, List<String>> headers;
    private final String requestBody;
    private final @Nullable Integer status;
    private final String responseBody;
    private final boolean fault;

    RecordedExchange(
            String method,
            String url,
            Map<String, List<String>> headers,
            String requestBody,
            @Nullable Integer status,
            String responseBody,
            boolean fault) {
        this.method = method;
        this.url = url;
        this.headers = Collections.unmodifiableMap(headers);
        this.requestBody = requestBody;
        this.status = status;
        this.responseBody = responseBody;
        this.fault = fault;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Map<String, List<String>> headers() {
        return headers;
    }

    @Override
    public String requestBody() {
        return requestBody;
    }

    @Override
    public Optional<Integer> status() {
        return Optional.ofNullable(status);
    }

    @Override
    public String responseBody() {
        return responseBody;
    }

    @Override
    public boolean isFault() {
        return fault;
    }

    @Override
    public String toString() {
        return method + " " + url + " -> " + (status == null ? "no reply" : status);
    }
}
