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
 * Receives the requests of webhooks, Kapso's and Meta's: verifies, parses, calls the handlers, and says what to answer. Fits any web
 * framework that shows the raw body.
 *
 * <pre>{@code
 * WebhookReceiver receiver = WebhookReceiver.builder()
 *         .secret(secret)
 *         .on(MessageReceived.class, event -> …)
 *         .build();
 * int status = receiver.receive(WebhookHeaders.ofAll(headers::get), rawBody).status();
 * }</pre>
 *
 * <p>Nothing that a request or a handler does makes {@link #receive} throw. A handler that throws makes the answer 500,
 * so that Kapso sends the delivery again; the other events of a batch are handled all the same, so use a
 * {@link DeliveryLog} to handle each only once. The log knows events by what is signed, never by a header: a recorded
 * delivery that is sent again under another key is a duplicate. Events whose body has neither an id nor a time ({@code
 * whatsapp.phone_number.created} and {@code .deleted}, unknown ones) are known by the SHA-256 of the body, so one that
 * truly happens again with an equal body is told again only after the log's retention.
 *
 * <p>Logs go to {@code System.Logger} {@code ai.kapso.webhooks}: event names and reasons, never bodies. Immutable and
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

    /** Begins a receiver. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Receives a request.
     *
     * @param headers the request's headers
     * @param body the raw body, as it came over the wire; not kept, so that the array can be used again at once
     * @return what to answer
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
     * Receives a request whose body is a stream. Reads no more of it than the bound.
     *
     * @param headers the request's headers
     * @param body the raw body; not closed
     * @return what to answer; 400 if the body could not be read to its end
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

    /** The largest body accepted, in bytes; for frameworks that gather the body themselves. */
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
         * Accepts what Kapso signs with a secret; several may be given, to rotate them.
         *
         * @param secret the webhook's {@code secret_key}, used as it is
         * @return this
         * @throws IllegalArgumentException when it is blank or has white space around it, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder secret(String secret) {
            verifier.secret(secret);
            return this;
        }

        /**
         * Accepts what Kapso signs with a secret, given in bytes.
         *
         * @param secret the bytes, copied
         * @return this
         * @throws IllegalArgumentException when it is blank or has white space around it, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder secret(byte[] secret) {
            verifier.secret(secret);
            return this;
        }

        /**
         * Accepts what Meta signs with the secret of an app: requests of Meta itself, and those that Kapso forwards ({@code
         * kind=meta}) without a signature of its own.
         *
         * @param appSecret the app's secret, used as it is
         * @return this
         * @throws IllegalArgumentException when it is blank or has white space around it, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder appSecret(String appSecret) {
            verifier.appSecret(appSecret);
            return this;
        }

        /**
         * Accepts what Meta signs with the secret of an app, given in bytes.
         *
         * @param appSecret the bytes, copied
         * @return this
         * @throws IllegalArgumentException when it is blank or has white space around it, such as a line break from a file
         */
        @CanIgnoreReturnValue
        public Builder appSecret(byte[] appSecret) {
            verifier.appSecret(appSecret);
            return this;
        }

        /**
         * The largest body accepted, in bytes; {@link WebhookVerifier#DEFAULT_MAX_BODY_SIZE} by default.
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
         * Handles one kind of event. Every handler whose kind an event is of is called, in the order given here, until one
         * throws.
         *
         * @param type a kind such as {@code MessageReceived.class}, or a family such as {@code MessageEvent.class}
         * @param handler what to do
         * @param <E> the kind
         * @return this
         */
        @CanIgnoreReturnValue
        public <E extends WebhookEvent> Builder on(Class<E> type, EventHandler<? super E> handler) {
            handlers.add(type, handler);
            return this;
        }

        /**
         * Handles events that this version does not know or cannot read.
         *
         * @param handler what to do
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder onUnknown(EventHandler<? super UnknownEvent> handler) {
            return on(UnknownEvent.class, handler);
        }

        /**
         * Handles every event that no other handler is for.
         *
         * @param handler what to do
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder onOther(EventHandler<WebhookEvent> handler) {
            handlers.addOther(handler);
            return this;
        }

        /**
         * Is told of each event that could not be handled, beside the log: its handler threw, or the delivery log failed
         * before or after ({@link DeliveryLogException}). Not of an event that is being handled elsewhere. Kapso sends
         * again what it is told of here, unless an {@link #executor} had the delivery answered already, or {@link
         * #atMostOnce()} had the event's key completed before its handler threw. What the listener throws is logged.
         *
         * @param listener gets the event and what was thrown
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder onFailure(BiConsumer<? super WebhookEvent, ? super Throwable> listener) {
            this.onFailure = listener;
            return this;
        }

        /**
         * Handles each event once, as far as the log remembers; without one, whatever comes is handled. Test deliveries are
         * handled whenever they come.
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
         * Never repeats what was begun, not even when a handler failed: the key of each event is completed before its
         * handlers are called. An event whose handler fails is lost, unless {@link #onFailure} keeps it. An event that the
         * log could not claim was not begun: the answer is 500, and Kapso sends it again.
         *
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder atMostOnce() {
            this.atMostOnce = true;
            return this;
        }

        /**
         * Calls the handlers on an executor and answers at once, before they have run. For handlers that take longer than
         * Kapso waits (10 seconds). Kapso then learns of no failure and repeats nothing: see {@link #onFailure}. When the
         * executor does not take the work, the answer is 500.
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
         * The receiver.
         *
         * @return a receiver
         * @throws IllegalStateException when there is no secret
         */
        public WebhookReceiver build() {
            JacksonVersion.check();
            return new WebhookReceiver(this);
        }
    }
}
