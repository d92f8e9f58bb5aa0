package ai.kapso.webhooks;

import ai.kapso.core.internal.json.JacksonVersion;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.internal.LogText;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives webhook requests of Kapso and Meta: verifies the signature, parses the body, calls the handlers, and returns
 * the status to respond with. Works with any web framework that exposes the raw body.
 *
 * <pre>{@code
 * WebhookReceiver receiver = WebhookReceiver.builder()
 *         .secret(secret)
 *         .on(MessageReceived.class, event -> …)
 *         .build();
 * int status = receiver.receive(WebhookHeaders.ofAll(headers::get), rawBody).status();
 * }</pre>
 *
 * <p>{@link #receive} never throws because of a request or a handler. If a handler throws, the status is 500 and Kapso
 * delivers again; the other events of a batch are still handled, so use a {@link DeliveryLog} to handle each event once.
 * The log identifies events by the signed body, never by a header: a recorded delivery that is replayed under another
 * idempotency key is a duplicate. Events whose body has neither an id nor a time ({@code whatsapp.phone_number.created} and
 * {@code .deleted}, unknown events) are identified by the SHA-256 of the body; if such an event occurs again with an equal
 * body, it is handled again only after the log's retention.
 *
 * <p>Logs event names and reasons to the {@code System.Logger} {@code ai.kapso.webhooks}, never bodies. Immutable and
 * thread-safe; handlers are called from many threads at once.
 */
@CheckReturnValue
public final class WebhookReceiver {

    private static final Logger LOG = System.getLogger("ai.kapso.webhooks");

    private final WebhookVerifier verifier;
    private final WebhookParser parser;
    private final Handlers handlers;
    private final OnceOnly once;
    private final @Nullable Executor executor;
    private final BiConsumer<? super WebhookEvent, ? super Throwable> onFailure;

    private WebhookReceiver(Builder builder) {
        this.verifier = builder.verifier.build();
        this.parser = WebhookParser.create().withMaxBodySize(verifier.maxBodySize());
        this.handlers = new Handlers(builder.handlers);
        this.once = new OnceOnly(builder.log, builder.atMostOnce);
        this.executor = builder.executor;
        this.onFailure = builder.onFailure;
    }

    /** Returns a builder; a secret is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Receives a request.
     *
     * @param headers the request's headers
     * @param body the raw body, as received; not kept, so the array can be reused
     * @return the result, with the status to respond with
     */
    public WebhookResult receive(WebhookHeaders headers, byte[] body) {
        WebhookDelivery delivery;
        if (headers == null || body == null) {
            return missing(headers == null ? "the headers" : "the body");
        }
        try {
            verifier.verify(headers, body);
            delivery = parser.parse(headers, body);
        } catch (Throwable e) {
            return refused(e);
        }
        delivery.contradiction().ifPresent(text -> LOG.log(Level.WARNING, text));
        try {
            return handle(delivery, once.remembers() ? EventKeys.of(delivery, body) : EventKeys.none());
        } catch (Throwable e) {
            return failed(delivery, e);
        }
    }

    /**
     * Receives a request whose body is a stream. Reads at most {@link #maxBodySize()} and one byte.
     *
     * @param headers the request's headers
     * @param body the raw body; not closed
     * @return the result; its status is 400 if the body could not be read completely
     */
    public WebhookResult receive(WebhookHeaders headers, InputStream body) {
        byte[] bytes;
        if (body == null) {
            return missing("the body");
        }
        try {
            bytes = body.readNBytes(bound(verifier.maxBodySize()));
        } catch (IOException e) {
            return WebhookResult.refused(400, e);
        } catch (RuntimeException e) {
            return refused(e);
        }
        return receive(headers, bytes);
    }

    private static int bound(int maxBodySize) {
        return maxBodySize == Integer.MAX_VALUE ? maxBodySize : maxBodySize + 1; // one more shows that it is too large
    }

    /** Null is a mistake of the program that receives: it read the body before, or the framework did. */
    private static WebhookResult missing(String what) {
        LOG.log(
                Level.WARNING,
                what + " of the request is null: pass the raw body and headers before anything reads them");
        return WebhookResult.refused(500, new NullPointerException(what + " of the request is null"));
    }

    private WebhookResult handle(WebhookDelivery delivery, EventKeys keys) throws Exception {
        if (executor != null) {
            executor.execute(() -> runLater(delivery, keys));
            return WebhookResult.accepted(delivery);
        }
        return run(delivery, keys) ? WebhookResult.accepted(delivery) : WebhookResult.duplicate(delivery);
    }

    /** A delivery of several events is handled by one at a time, so that a retry does not overtake what is under way. */
    private boolean run(WebhookDelivery delivery, EventKeys keys) throws Exception {
        return once.alone(keys.delivery(), () -> new EventRun(handlers, once, onFailure).run(delivery, keys));
    }

    private void runLater(WebhookDelivery delivery, EventKeys keys) {
        try {
            boolean handled = run(delivery, keys);
            LOG.log(Level.DEBUG, handled ? "handled" : "handled before");
        } catch (Throwable e) {
            LOG.log(Level.DEBUG, failed(delivery, e));
        }
    }

    private static WebhookResult refused(Throwable e) {
        Failures.rethrowFatal(e);
        WebhookResult result = WebhookResult.refused(status(e), e);
        LOG.log(Level.INFO, "refused with {0}: {1}", result.status(), reason(e));
        return result;
    }

    private static String reason(Throwable e) {
        return e instanceof WebhookException
                ? String.valueOf(e.getMessage())
                : e.getClass().getName();
    }

    private static int status(Throwable e) {
        if (e instanceof WebhookSignatureException) {
            return 401;
        }
        if (e instanceof WebhookParseException) {
            return ((WebhookParseException) e).reason() == WebhookParseException.Reason.TOO_LARGE ? 413 : 400;
        }
        return 500;
    }

    private static WebhookResult failed(WebhookDelivery delivery, Throwable e) {
        Failures.rethrowFatal(e);
        if (e instanceof EventRun.FailedException && e.getCause() != null) {
            return WebhookResult.failed(delivery, e.getCause()); // which has been logged with its event
        }
        if (e instanceof OnceOnly.BusyException) {
            LOG.log(Level.INFO, e.getMessage());
        } else {
            LOG.log(Level.WARNING, "a delivery of " + LogText.of(delivery.eventName()) + " could not be handled", e);
        }
        return WebhookResult.failed(delivery, e);
    }

    /** The maximum size of a body in bytes; for frameworks that collect the body themselves. */
    public int maxBodySize() {
        return verifier.maxBodySize();
    }

    @Override
    public String toString() {
        return "WebhookReceiver";
    }

    /** Builds receivers. Not thread-safe. */
    public static final class Builder {

        private final WebhookVerifier.Builder verifier = WebhookVerifier.builder();
        private final Handlers handlers = new Handlers();
        private @Nullable DeliveryLog log;
        private boolean atMostOnce;
        private @Nullable Executor executor;
        private BiConsumer<? super WebhookEvent, ? super Throwable> onFailure = (event, problem) -> {};

        private Builder() {}

        /**
         * Accepts requests that Kapso signed with this secret. Call it several times to rotate secrets.
         *
         * @param secret the webhook's {@code secret_key}, used as it is
         * @return this
         * @throws IllegalArgumentException if it is blank or surrounded by white space, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder secret(String secret) {
            verifier.secret(secret);
            return this;
        }

        /**
         * Accepts requests that Kapso signed with this secret, given as bytes.
         *
         * @param secret the bytes, copied
         * @return this
         * @throws IllegalArgumentException if it is blank or surrounded by white space, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder secret(byte[] secret) {
            verifier.secret(secret);
            return this;
        }

        /**
         * Accepts requests that Meta signed with the secret of an app: those that Meta sends itself, and those that Kapso
         * forwards ({@code kind=meta}) without a signature of its own.
         *
         * @param appSecret the app's secret, used as it is
         * @return this
         * @throws IllegalArgumentException if it is blank or surrounded by white space, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder appSecret(String appSecret) {
            verifier.appSecret(appSecret);
            return this;
        }

        /**
         * Accepts requests that Meta signed with the secret of an app, given as bytes.
         *
         * @param appSecret the bytes, copied
         * @return this
         * @throws IllegalArgumentException if it is blank or surrounded by white space, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder appSecret(byte[] appSecret) {
            verifier.appSecret(appSecret);
            return this;
        }

        /**
         * Sets the maximum size of a body in bytes; {@link WebhookVerifier#DEFAULT_MAX_BODY_SIZE} by default.
         *
         * @param bytes at least 1
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder maxBodySize(int bytes) {
            verifier.maxBodySize(bytes);
            return this;
        }

        /**
         * Adds a handler for a type of event. Every handler whose type matches an event is called, in the order added, until
         * one throws.
         *
         * @param type a type such as {@code MessageReceived.class}, or a family such as {@code MessageEvent.class}
         * @param handler the handler
         * @param <E> the type of event
         * @return this
         */
        @CanIgnoreReturnValue
        public <E extends WebhookEvent> Builder on(Class<E> type, EventHandler<? super E> handler) {
            handlers.add(type, handler);
            return this;
        }

        /**
         * Adds a handler for events that this version does not know or cannot read.
         *
         * @param handler the handler
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder onUnknown(EventHandler<? super UnknownEvent> handler) {
            return on(UnknownEvent.class, handler);
        }

        /**
         * Adds a handler for every event that no other handler matches.
         *
         * @param handler the handler
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder onOther(EventHandler<WebhookEvent> handler) {
            handlers.addOther(handler);
            return this;
        }

        /**
         * Sets a listener for events that could not be handled, because a handler threw or the delivery log failed ({@link
         * DeliveryLogException}). It is not called for an event that is being handled elsewhere. Kapso delivers these events
         * again, unless an {@link #executor} has already accepted the delivery, or {@link #atMostOnce()} had completed the
         * event's key before its handler threw. Exceptions of the listener are logged.
         *
         * @param listener receives the event and the exception
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder onFailure(BiConsumer<? super WebhookEvent, ? super Throwable> listener) {
            this.onFailure = listener;
            return this;
        }

        /**
         * Sets a log of handled events, so that each event is handled once for as long as the log keeps its key. By default
         * there is none, and duplicates are handled again. Test deliveries are always handled.
         *
         * @param log the log
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder deliveryLog(DeliveryLog log) {
            this.log = log;
            return this;
        }

        /**
         * Handles each event at most once, even if a handler fails: the key of each event is completed before its handlers
         * are called. An event whose handler fails is lost unless {@link #onFailure} keeps it. If the log cannot claim an
         * event, the status is 500 and Kapso delivers it again.
         *
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder atMostOnce() {
            this.atMostOnce = true;
            return this;
        }

        /**
         * Sets an executor for the handlers; {@link #receive} returns before they have run. Use it for handlers that take
         * longer than Kapso waits (10 seconds). Kapso does not deliver again when such a handler fails: see {@link
         * #onFailure}. If the executor rejects the task, the status is 500.
         *
         * @param executor runs one task for each delivery
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder executor(Executor executor) {
            this.executor = executor;
            return this;
        }

        /**
         * Builds the receiver.
         *
         * @return the receiver
         * @throws IllegalStateException if there is no secret, or Jackson is older than 2.13
         */
        public WebhookReceiver build() {
            JacksonVersion.check();
            return new WebhookReceiver(this);
        }
    }
}
