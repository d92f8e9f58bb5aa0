package ai.kapso.core.internal.http;

import ai.kapso.core.Headers;
import java.util.List;
import java.util.Map;

/** A whole reply: status, headers, body. The body belongs to the pipeline and is not copied. */
public final class Reply {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    Reply(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers; made anew by each call, since most replies' headers are never looked at. */
    public Headers headers() {
        return Headers.of(headers);
    }

    /** The body's bytes, decompressed. */
    public byte[] body() {
        return body;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
