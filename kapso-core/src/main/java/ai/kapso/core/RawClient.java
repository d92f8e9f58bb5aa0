package ai.kapso.core;

import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls for operations that this version of the SDK has no method for, with the same credentials, retries and errors.
 *
 * <p>Paths begin with a slash and follow the base of the client that gave this out: {@code /platform/v1} for the Platform
 * API, the Graph version for WhatsApp. Ids in a path are the caller's to encode; in exceptions and logs they appear as {@code {id}}. An
 * answer without a body, such as 204, is a {@linkplain JsonNode#isMissingNode() missing node}. Immutable and thread-safe.
 *
 * <p>All methods throw {@link IllegalArgumentException} for what is not a path, and {@link IllegalStateException} for the
 * Platform API with a config that goes straight to Meta.
 */
@CheckReturnValue
public final class RawClient {

    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9/._~!$&'()*+,;=:@-]++|%[0-9A-Fa-f]{2})*+");

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
        return call(Operation.get(api, checked(path)), query, null);
    }

    /**
     * {@code POST}: repeated only when the request was certainly refused or never sent.
     *
     * @param path such as {@code /customers}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> post(String path, Map<String, String> query, JsonNode body) {
        return call(Operation.post(api, checked(path)), query, body);
    }

    /**
     * {@code PUT}: may be repeated.
     *
     * @param path such as {@code /notifications/routes}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> put(String path, Map<String, String> query, JsonNode body) {
        return call(Operation.put(api, checked(path)), query, body);
    }

    /**
     * {@code PATCH}: repeated only when the request was certainly refused or never sent.
     *
     * @param path such as {@code /customers/1}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> patch(String path, Map<String, String> query, JsonNode body) {
        return call(Operation.patch(api, checked(path)).send(), query, body);
    }

    /**
     * {@code DELETE}: may be repeated.
     *
     * @param path such as {@code /customers/1}
     * @param query parameters, encoded here
     * @param body the JSON to send, or null for none
     */
    public Call<JsonNode> delete(String path, Map<String, String> query, @Nullable JsonNode body) {
        return call(Operation.delete(api, checked(path)), query, body);
    }

    private Call<JsonNode> call(Operation.Builder operation, Map<String, String> query, @Nullable JsonNode body) {
        operation.errorIsPartOfReply();
        query.forEach(operation::query);
        if (body != null) {
            operation.body(body);
        }
        return pipeline.call(operation.reply(reply -> JsonCodec.tree(reply.body())));
    }

    private static String checked(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "the path must begin with a slash and be percent-encoded; parameters go into the query");
        }
        return path;
    }
}
