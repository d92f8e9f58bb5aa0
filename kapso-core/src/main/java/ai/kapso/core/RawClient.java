package ai.kapso.core;

import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls for operations that this version of the SDK has no method for, with the same credentials, retries and errors.
 *
 * <p>Paths begin with a slash and follow the base of the client that gave this out: {@code /platform/v1} for the Platform
 * API, the Graph version for WhatsApp. Ids in a path are the caller's to encode; the path appears in exceptions and logs.
 * Immutable and thread-safe.
 */
@CheckReturnValue
public final class RawClient {

    private final Pipeline pipeline;
    private final Api api;

    /**
     * For the clients of the SDK, which give this out as {@code raw()}.
     *
     * @param config the config to call with
     * @param platform true for the Platform API, false for WhatsApp
     */
    public RawClient(KapsoConfig config, boolean platform) {
        this.pipeline = Pipeline.of(config);
        this.api = platform ? Api.PLATFORM : Api.META;
    }

    /**
     * {@code GET}: safe to repeat.
     *
     * @param path such as {@code /customers}
     * @param query parameters, encoded here
     */
    public Call<JsonNode> get(String path, Map<String, String> query) {
        return call(Operation.get(api, path), query, null);
    }

    /**
     * {@code POST}: repeated only when the request was certainly refused or never sent.
     *
     * @param path such as {@code /customers}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> post(String path, Map<String, String> query, JsonNode body) {
        return call(Operation.post(api, path), query, body);
    }

    /**
     * {@code PUT}: may be repeated.
     *
     * @param path such as {@code /notifications/routes}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> put(String path, Map<String, String> query, JsonNode body) {
        return call(Operation.put(api, path), query, body);
    }

    /**
     * {@code PATCH}: repeated only when the request was certainly refused or never sent.
     *
     * @param path such as {@code /customers/1}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> patch(String path, Map<String, String> query, JsonNode body) {
        return call(Operation.patch(api, path).send(), query, body);
    }

    /**
     * {@code DELETE}: may be repeated.
     *
     * @param path such as {@code /customers/1}
     * @param query parameters, encoded here
     * @param body the JSON to send, or null for none
     */
    public Call<JsonNode> delete(String path, Map<String, String> query, @Nullable JsonNode body) {
        return call(Operation.delete(api, path), query, body);
    }

    private Call<JsonNode> call(Operation.Builder operation, Map<String, String> query, @Nullable JsonNode body) {
        query.forEach(operation::query);
        if (body != null) {
            operation.body(body);
        }
        return pipeline.call(operation.reply(JsonNode.class));
    }
}
