package ai.kapso.core;

import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Pipeline;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Map;
import java.util.Objects;
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

    /** Also where a server decodes the path first, or cuts parameters off its segments. */
    private static final Pattern DOTS =
            Pattern.compile("(/|%2F|%5C)(\\.|%2E){1,2}(/|;|%2F|%5C|%3B|$)", Pattern.CASE_INSENSITIVE);

    private final Pipeline pipeline;
    private final Api api;

    RawClient(Pipeline pipeline, Api api) {
        this.pipeline = pipeline;
        this.api = api;
    }

    /**
     * A request with everything that the other methods cannot say: several query parameters of one name, files to upload,
     * responses that are files, paths without a version.
     *
     * @param method {@code GET}, {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}
     * @param path such as {@code /110987654321/media}
     * @throws IllegalArgumentException when there is no such method
     */
    public RawRequest request(String method, String path) {
        return new RawRequest(pipeline, api, Objects.requireNonNull(method, "method"), checked(path));
    }

    /**
     * {@code GET} without parameters: safe to repeat.
     *
     * @param path such as {@code /customers}
     */
    public Call<JsonNode> get(String path) {
        return request("GET", path).call();
    }

    /**
     * {@code GET}: safe to repeat.
     *
     * @param path such as {@code /customers}
     * @param query parameters, encoded here
     */
    public Call<JsonNode> get(String path, Map<String, String> query) {
        return call("GET", path, query, null);
    }

    /**
     * {@code POST}: repeated only when the request was certainly refused or never sent.
     *
     * @param path such as {@code /customers}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> post(String path, Map<String, String> query, JsonNode body) {
        return call("POST", path, query, Objects.requireNonNull(body, "body"));
    }

    /**
     * {@code PUT}: may be repeated.
     *
     * @param path such as {@code /notifications/routes}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> put(String path, Map<String, String> query, JsonNode body) {
        return call("PUT", path, query, Objects.requireNonNull(body, "body"));
    }

    /**
     * {@code PATCH}: repeated only when the request was certainly refused or never sent.
     *
     * @param path such as {@code /customers/1}
     * @param query parameters, encoded here
     * @param body the JSON to send
     */
    public Call<JsonNode> patch(String path, Map<String, String> query, JsonNode body) {
        return call("PATCH", path, query, Objects.requireNonNull(body, "body"));
    }

    /**
     * {@code DELETE}: may be repeated.
     *
     * @param path such as {@code /customers/1}
     * @param query parameters, encoded here
     * @param body the JSON to send, or null for none
     */
    public Call<JsonNode> delete(String path, Map<String, String> query, @Nullable JsonNode body) {
        return call("DELETE", path, query, body);
    }

    private Call<JsonNode> call(String method, String path, Map<String, String> query, @Nullable JsonNode body) {
        RawRequest request = request(method, path);
        Objects.requireNonNull(query, "query").forEach(request::query);
        if (body != null) {
            request.json(body);
        }
        return request.call();
    }

    private static String checked(String path) {
        if (!PATH.matcher(Objects.requireNonNull(path, "path")).matches()) {
            throw new IllegalArgumentException(
                    "the path must begin with a slash and be percent-encoded; parameters go into the query");
        }
        if (DOTS.matcher(path).find()) {
            throw new IllegalArgumentException("the path has a segment . or .., which would lead to another path");
        }
        return path;
    }
}
