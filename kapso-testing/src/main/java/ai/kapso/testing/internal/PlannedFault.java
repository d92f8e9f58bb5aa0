package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something that shall go wrong with the next requests. Thread-safe. */
public final class PlannedFault {
    /** What happens on the wire. */
    public enum Kind {
        /** A reply of its own. */
        REPLY,
        /** The usual reply, maybe late. */
        USUAL,
        /** The usual reply, cut off in the middle of its body. */
        TRUNCATED,
        /** The connection closes, no reply. */
        DROPPED,
        /** No reply and no end either. */
        STALLED
    }

    private final Predicate<String> method;
    private final Predicate<String> path;
    private final Kind kind;
    private final int status;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = {};
    private boolean carriedOut;
    private Duration delay = Duration.ZERO;
    private int left;

    /** A fault for so many requests; the status is that of a reply of its own. */
    public PlannedFault(int times, Predicate<String> method, Predicate<String> path, Kind kind, int status) {
        this.left = times;
        this.method = method;
        this.path = path;
        this.kind = kind;
        this.status = status;
        this.carriedOut = kind != Kind.REPLY;
    }

    boolean fits(Request request) {
        return method.test(request.method()) && path.test(request.path());
    }

    /** Uses it once; true when that was the last time. */
    synchronized boolean use() {
        left--;
        return left <= 0;
    }

    /** Sets a header of its own reply. */
    public synchronized void header(String name, String value) {
        headers.put(name, value);
    }

    /** Sets the body of its own reply. */
    public synchronized void body(byte[] bytes, String contentType) {
        body = bytes;
        headers.put("Content-Type", contentType);
    }

    /** Sets the body of its own reply. */
    public void json(JsonNode json) {
        body(Json.bytes(json), Reply.JSON);
    }

    /** Sets the body of its own reply. */
    public void text(String contentType, String text) {
        body(text.getBytes(StandardCharsets.UTF_8), contentType);
    }

    /** Says whether the request takes its effect all the same. */
    public synchronized void carriedOut(boolean yes) {
        carriedOut = yes;
    }

    /** Lets the reply come late. */
    public synchronized void delay(Duration time) {
        delay = time;
    }

    /** Whether the request takes its effect although its reply goes wrong. */
    synchronized boolean isCarriedOut() {
        return carriedOut;
    }

    synchronized Duration delay() {
        return delay;
    }

    Kind kind() {
        return kind;
    }

    /** The reply of its own; null when there is none. */
    synchronized @Nullable Reply reply() {
        if (kind != Kind.REPLY) {
            return null;
        }
        Reply reply = Reply.bytes(status, Reply.JSON, body);
        if (body.length == 0) {
            reply.headers().clear();
        }
        headers.forEach(reply::with);
        return reply;
    }
}
