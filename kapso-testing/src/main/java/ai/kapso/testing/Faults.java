package ai.kapso.testing;

import ai.kapso.testing.internal.FaultQueue;
import ai.kapso.testing.internal.Json;
import ai.kapso.testing.internal.PlannedFault;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What shall go wrong with the next requests.
 *
 * <pre>{@code
 * emulator.faults().next(2).status(429).header("Retry-After", "1");
 * emulator.faults().next().path("/messages").droppedAfterRead();
 * }</pre>
 *
 * Faults are used up in the order in which they were planned, each by the first requests that fit it. Where nothing else
 * is said, a request that is answered with a status of its own takes no effect, and one whose reply is late, cut off or
 * missing does. Safe for use by many threads.
 */
public final class Faults {
    private final FaultQueue queue;

    Faults(FaultQueue queue) {
        this.queue = queue;
    }

    /**
     * Chooses the next request.
     *
     * @return the choice, which what goes wrong is said of
     */
    public Selection next() {
        return next(1);
    }

    /**
     * Chooses the next requests.
     *
     * @param times how many of them
     * @return the choice, which what goes wrong is said of
     */
    public Selection next(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times: must be at least 1, was " + times);
        }
        return new Selection(queue, times, method -> true, path -> true);
    }

    /**
     * How many planned faults have not been used up.
     *
     * @return the number of faults, each counted once however many requests it is for
     */
    public int pending() {
        return queue.size();
    }

    /** Forgets every planned fault. */
    public void clear() {
        queue.clear();
    }

    /** Requests that a fault is for. Immutable; a fault is planned by saying what happens. */
    public static final class Selection {
        private final FaultQueue queue;
        private final int times;
        private final Predicate<String> method;
        private final Predicate<String> path;

        private Selection(FaultQueue queue, int times, Predicate<String> method, Predicate<String> path) {
            this.queue = queue;
            this.times = times;
            this.method = method;
            this.path = path;
        }

        /**
         * Only requests with this method.
         *
         * @param name {@code GET}, {@code POST}, …
         * @return the narrower choice
         */
        public Selection method(String name) {
            return new Selection(queue, times, name::equalsIgnoreCase, path);
        }

        /**
         * Only requests whose path has this text in it.
         *
         * @param part such as {@code /messages}
         * @return the narrower choice
         */
        public Selection path(String part) {
            return new Selection(queue, times, method, candidate -> candidate.contains(part));
        }

        private Fault plan(PlannedFault.Kind kind, int status) {
            PlannedFault fault = new PlannedFault(times, method, path, kind, status);
            queue.add(fault);
            return new Fault(fault);
        }

        /**
         * They are answered with a status and, unless {@link Fault#body} gives one, nothing else.
         *
         * @param status the HTTP status
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault status(int status) {
            return plan(PlannedFault.Kind.REPLY, status);
        }

        /**
         * They are answered with 429, as when the key has used up its minute.
         *
         * @param retryAfter what {@code Retry-After} says, in whole seconds
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault tooManyRequests(Duration retryAfter) {
            return status(429)
                    .header("Retry-After", Long.toString(retryAfter.toSeconds()))
                    .body("{\"error\":\"Rate limit exceeded\"}");
        }

        /**
         * They are answered with 409, as when an earlier send to the same recipient is not finished.
         *
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault inFlight() {
            return status(409).body("{\"error\":\"Another message is in flight for this conversation\"}");
        }

        /**
         * They are answered in Meta's form.
         *
         * @param status the HTTP status
         * @param code Meta's error code
         * @param title what stands behind the code in the message
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault metaError(int status, int code, String title) {
            Fault fault = status(status);
            fault.planned.json(Json.object()
                    .set(
                            "error",
                            Json.object()
                                    .put("message", "(#" + code + ") " + title)
                                    .put("type", "OAuthException")
                                    .put("code", code)
                                    .put("fbtrace_id", "AFaultOfTheEmulator000")));
            return fault;
        }

        /**
         * They are answered by a proxy that has lost Kapso: 502 and a page of HTML.
         *
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault badGateway() {
            Fault fault = status(502);
            fault.planned.text(
                    "text/html; charset=utf-8",
                    "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>");
            return fault;
        }

        /**
         * The connection closes before Kapso has read the request: it takes no effect, and no reply comes.
         *
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault droppedBeforeRead() {
            Fault fault = plan(PlannedFault.Kind.DROPPED, 0);
            fault.planned.carriedOut(false);
            return fault;
        }

        /**
         * The connection closes after Kapso has read the request: it takes effect, a message does go out, but no reply
         * comes.
         *
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault droppedAfterRead() {
            return plan(PlannedFault.Kind.DROPPED, 0);
        }

        /**
         * They take effect, and nothing comes back, while the connection stays open.
         *
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault stalled() {
            return plan(PlannedFault.Kind.STALLED, 0);
        }

        /**
         * They take effect, and the usual reply comes late, in real time.
         *
         * @param delay how late
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault slow(Duration delay) {
            return plan(PlannedFault.Kind.USUAL, 0).delay(delay);
        }

        /**
         * They take effect, and the usual reply breaks off in the middle of its body.
         *
         * @return the fault
         */
        @CanIgnoreReturnValue
        public Fault truncated() {
            return plan(PlannedFault.Kind.TRUNCATED, 0);
        }
    }

    /** A fault that was planned; more can be said about it until a request meets it. */
    public static final class Fault {
        private final PlannedFault planned;

        private Fault(PlannedFault planned) {
            this.planned = planned;
        }

        /**
         * Sets a header of the reply.
         *
         * @param name the header's name
         * @param value its value
         * @return this
         */
        @CanIgnoreReturnValue
        public Fault header(String name, String value) {
            planned.header(name, value);
            return this;
        }

        /**
         * Sets the body of the reply, declared as JSON unless a header says otherwise afterwards. Anything goes, also
         * what is no JSON at all.
         *
         * @param body the body
         * @return this
         */
        @CanIgnoreReturnValue
        public Fault body(String body) {
            planned.text("application/json; charset=utf-8", body);
            return this;
        }

        /**
         * Lets the reply come late, in real time. The end of the emulator ends the wait.
         *
         * @param delay how late
         * @return this
         */
        @CanIgnoreReturnValue
        public Fault delay(Duration delay) {
            planned.delay(delay);
            return this;
        }

        /**
         * Lets the request take its effect although the reply says something else, as when a gateway answers 504 for a
         * message that did go out.
         *
         * @return this
         */
        @CanIgnoreReturnValue
        public Fault butCarriedOut() {
            planned.carriedOut(true);
            return this;
        }
    }
}
