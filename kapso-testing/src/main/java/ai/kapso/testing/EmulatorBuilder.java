package ai.kapso.testing;

import ai.kapso.testing.internal.Ids;
import ai.kapso.testing.internal.Settings;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Settings of a {@link KapsoEmulator}. Each start takes them as they are then; the builder may be used again. Not safe
 * for use by many threads.
 */
public final class EmulatorBuilder {
    final Settings settings = new Settings();
    final List<Consumer<Exchange>> listeners = new ArrayList<>();
    int port;

    EmulatorBuilder() {
        settings.apiKey = "emulator-" + Ids.token(18);
    }

    /**
     * The port on 127.0.0.1. Any free one by default.
     *
     * @param number the port, 0 for any free one
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder port(int number) {
        if (number < 0 || number > 65_535) {
            throw new IllegalArgumentException("port: must be between 0 and 65535, was " + number);
        }
        port = number;
        return this;
    }

    /**
     * The one API key that is accepted. A random one by default.
     *
     * @param key the key
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder apiKey(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("apiKey: must not be blank");
        }
        settings.apiKey = key;
        return this;
    }

    /**
     * Whether a send to somebody who has not written in the last 24 hours ends in WhatsApp's error 131047, unless it is
     * a template. Off by default, so that a test need not let its contact write first.
     *
     * @param enforce true to turn it on
     * @return this
     * @see KapsoEmulator#enforceSessionWindow(boolean)
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder enforceSessionWindow(boolean enforce) {
        settings.enforceSessionWindow = enforce;
        return this;
    }

    /**
     * Whether contacts read every message as soon as it is delivered. Off by default.
     *
     * @param read true to turn it on
     * @return this
     * @see KapsoEmulator#autoRead(boolean)
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder autoRead(boolean read) {
        settings.autoRead = read;
        return this;
    }

    /**
     * Which statuses follow a send by themselves. {@link StatusOrder#IN_ORDER} by default.
     *
     * @param order the order
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder statusOrder(StatusOrder order) {
        settings.statusOrder = Objects.requireNonNull(order, "order");
        return this;
    }

    /**
     * The time between a send and its first status, and between one status and the next, on the emulator's clock. None
     * by default.
     *
     * @param delay the time
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder statusDelay(Duration delay) {
        settings.statusDelay = notNegative("statusDelay", delay);
        return this;
    }

    /**
     * Whether each {@code sent} status carries a {@code conversation}, as it did before version 24.0 of the Graph API. Off
     * by default: then only messages in the 72 hours of a free entry point carry one, which begin when the business
     * answers a message with a {@code referral} within 24 hours.
     *
     * @param included true to turn it on
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder conversationInStatuses(boolean included) {
        settings.conversationInStatuses = included;
        return this;
    }

    /**
     * The waits before webhook deliveries are tried again, on the emulator's clock. 10, 40 and 90 seconds by default;
     * when they are used up the delivery has failed.
     *
     * @param delays one for each retry, none for no retry
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder retryDelays(Duration... delays) {
        for (Duration delay : delays) {
            notNegative("retryDelays", delay);
        }
        settings.retryDelays = List.of(delays);
        return this;
    }

    /**
     * How long a receiver of webhooks may take for its answer, in real time. 10 seconds by default.
     *
     * @param timeout the time
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder deliveryTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("deliveryTimeout: must be positive, was " + timeout);
        }
        settings.deliveryTimeout = timeout;
        return this;
    }

    /**
     * Whether receivers may answer any 2xx status. Off by default: only 200 counts, anything else is tried again.
     *
     * @param accept true to turn it on
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder acceptAnySuccess(boolean accept) {
        settings.anySuccessStatus = accept;
        return this;
    }

    /**
     * Where webhooks of kind {@code meta} carry their signature. {@link MetaSignature#X_WEBHOOK_SIGNATURE} by default.
     *
     * @param signature the header
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder metaSignature(MetaSignature signature) {
        settings.metaSignature = Objects.requireNonNull(signature, "signature");
        return this;
    }

    /**
     * The secret of the Meta app that Meta's own signature is made with, where webhooks of kind {@code meta} carry it:
     * see {@link #metaSignature}. The webhook's secret by default.
     *
     * @param secret the app's secret
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder metaAppSecret(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("metaAppSecret: must not be blank");
        }
        settings.metaAppSecret = secret;
        return this;
    }

    /**
     * When a webhook is paused: once so many of its deliveries within 15 minutes are over and so many of them failed,
     * if those are 85 % or more. After 20 deliveries with 10 failures by default.
     *
     * @param deliveries the least number of deliveries
     * @param failures the least number of failures among them
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder pauseWebhooksAfter(int deliveries, int failures) {
        if (deliveries < 1 || failures < 1) {
            throw new IllegalArgumentException("pauseWebhooksAfter: both numbers must be at least 1");
        }
        settings.pauseAfterDeliveries = deliveries;
        settings.pauseAfterFailures = failures;
        return this;
    }

    /**
     * Adds a listener that is told of each exchange with the API, before the reply leaves and on the thread that serves
     * the request. An exception of a listener ends the connection.
     *
     * @param listener the listener; safe for use by many threads
     * @return this
     */
    @CanIgnoreReturnValue
    public EmulatorBuilder onExchange(Consumer<Exchange> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Starts an emulator.
     *
     * @return the emulator, ready for requests
     * @throws java.io.UncheckedIOException when the port is taken
     */
    public KapsoEmulator start() {
        return new KapsoEmulator(this);
    }

    private static Duration notNegative(String name, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(name + ": must not be negative, was " + time);
        }
        return time;
    }
}
