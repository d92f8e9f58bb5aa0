package ai.kapso.core;

import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.MultipartBody;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.internal.http.Reply;
import ai.kapso.core.internal.http.ReplyDecoder;
import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for an operation that this version of the SDK has no method for: everything that {@link RawClient}'s shorter
 * methods cannot say. Ends with {@link #call()} for JSON or {@link #bytes()} for a file. Not thread-safe; the calls are.
 *
 * <pre>{@code
 * JsonNode uploaded = whatsapp.raw().request("POST", "/110987654321/media")
 *         .field("messaging_product", "whatsapp")
 *         .file("file", MediaSource.ofPath(path).withContentType("image/png"))
 *         .call().execute();
 * byte[] file = whatsapp.raw().request("GET", "/media_download").unversioned()
 *         .query("url", url).query("phone_number_id", "110987654321")
 *         .bytes().execute();
 * }</pre>
 */
@CheckReturnValue
public final class RawRequest {

    private final Pipeline pipeline;
    private final String method;
    private final String path;
    private final Operation.Builder draft;
    private final Api base;
    private boolean unversioned;
    private @Nullable JsonNode json;
    private MultipartBody.@Nullable Builder parts;

    RawRequest(Pipeline pipeline, Api base, String method, String path) {
        this.pipeline = pipeline;
        this.base = base;
        this.method = method;
        this.path = path;
        this.draft = Operation.of(method, base, path);
    }

    /**
     * Adds a query parameter, encoded here. Two of the same name are both sent.
     *
     * @param name the name
     * @param value the value
     */
    @CanIgnoreReturnValue
    public RawRequest query(String name, String value) {
        draft.addQuery(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Sends JSON.
     *
     * @param body the body
     */
    @CanIgnoreReturnValue
    public RawRequest json(JsonNode body) {
        json = Objects.requireNonNull(body, "body");
        return this;
    }

    /**
     * Adds a part of text to a {@code multipart/form-data} body; parts are sent in the order in which they are added.
     *
     * @param name the part's name
     * @param value the text
     */
    @CanIgnoreReturnValue
    public RawRequest field(String name, String value) {
        parts().field(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Adds a file to a {@code multipart/form-data} body, as {@code application/octet-stream} unless the source has a media
     * type.
     *
     * @param name the part's name
     * @param source the file; one that can be read only once is not sent twice
     */
    @CanIgnoreReturnValue
    public RawRequest file(String name, MediaSource source) {
        Objects.requireNonNull(source, "source");
        parts().file(
                        Objects.requireNonNull(name, "name"),
                        source,
                        source.contentType().orElse("application/octet-stream"));
        return this;
    }

    private MultipartBody.Builder parts() {
        MultipartBody.Builder builder = parts == null ? MultipartBody.builder() : parts;
        parts = builder;
        return builder;
    }

    /**
     * Leaves the Graph version out of the path, for the few WhatsApp operations of Kapso that have none, such as {@code
     * /media_download}.
     *
     * @throws IllegalStateException for the Platform API, whose paths are all alike
     */
    @CanIgnoreReturnValue
    public RawRequest unversioned() {
        if (base == Api.PLATFORM) {
            throw new IllegalStateException("only WhatsApp paths have a version to leave out");
        }
        unversioned = true;
        return this;
    }

    /** Says that a repeat changes nothing more, so that the request is repeated when its outcome is not known. */
    @CanIgnoreReturnValue
    public RawRequest idempotent() {
        draft.idempotent();
        return this;
    }

    /**
     * A call whose response is JSON; a {@linkplain JsonNode#isMissingNode() missing node} when it has no body.
     *
     * @throws IllegalArgumentException when there are both JSON and parts
     */
    public Call<JsonNode> call() {
        return call(reply -> JsonCodec.tree(reply.body()).deepCopy());
    }

    /**
     * A call whose response is a file, at most {@link KapsoConfig#maxReplyBytes()} large.
     *
     * @throws IllegalArgumentException when there are both JSON and parts
     */
    public Call<byte[]> bytes() {
        return call(Reply::body).withHeader("Accept", "*/*");
    }

    private <T> Call<T> call(ReplyDecoder<T> decoder) {
        if (json != null && parts != null) {
            throw new IllegalArgumentException(
                    method + " " + path + " has both JSON and parts; a request has one body");
        }
        Operation.Builder operation =
                draft.copy(unversioned ? Api.META_UNVERSIONED : base).errorIsPartOfReply();
        if (json != null) {
            operation.body(json);
        }
        if (parts != null) {
            operation.body(parts.build());
        }
        return pipeline.call(operation.reply(decoder));
    }
}
