package ai.kapso.testing;

import ai.kapso.testing.internal.DeliveryFaultQueue;
import ai.kapso.testing.internal.DeliveryFaultQueue.Kind;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What shall go wrong on the way of the next webhook deliveries.
 *
 * <pre>{@code
 * emulator.deliveryFaults().next().duplicated();
 * emulator.deliveryFaults().next(3).of("whatsapp.message.delivered").dropped();
 * }</pre>
 *
 * A fault strikes the first attempt of a delivery. Safe for use by many threads.
 */
public final class DeliveryFaults {
    private final Supplier<DeliveryFaultQueue> queue;

    DeliveryFaults(Supplier<DeliveryFaultQueue> queue) {
        this.queue = queue;
    }

    /**
     * Chooses the next delivery.
     *
     * @return the choice, which what goes wrong is said of
     */
    public Selection next() {
        return next(1);
    }

    /**
     * Chooses the next deliveries.
     *
     * @param times how many of them
     * @return the choice, which what goes wrong is said of
     */
    public Selection next(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times: must be at least 1, was " + times);
        }
        return new Selection(queue, times, null);
    }

    /** Deliveries that a fault is for. Immutable; a fault is planned by saying what happens. */
    public static final class Selection {
        private final Supplier<DeliveryFaultQueue> queue;
        private final int times;
        private final @Nullable String event;

        private Selection(Supplier<DeliveryFaultQueue> queue, int times, @Nullable String event) {
            this.queue = queue;
            this.times = times;
            this.event = event;
        }

        /**
         * Only deliveries of one event.
         *
         * @param name such as {@code whatsapp.message.received}
         * @return the narrower choice
         */
        public Selection of(String name) {
            return new Selection(queue, times, name);
        }

        private void plan(Kind kind, @Nullable String header, Duration delay) {
            queue.get().add(new DeliveryFaultQueue.Plan(times, event, kind, header, delay));
        }

        /** They are lost: no request is made, and nobody tries again. */
        public void dropped() {
            plan(Kind.DROPPED, null, Duration.ZERO);
        }

        /** They arrive twice, under one idempotency key. */
        public void duplicated() {
            plan(Kind.DUPLICATED, null, Duration.ZERO);
        }

        /**
         * They arrive later, so that others overtake them.
         *
         * @param delay how late, on the emulator's clock
         */
        public void delayed(Duration delay) {
            plan(Kind.DELAYED, null, delay);
        }

        /** They arrive with a signature that is not that of the body. */
        public void withWrongSignature() {
            plan(Kind.WRONG_SIGNATURE, null, Duration.ZERO);
        }

        /**
         * They arrive without a header.
         *
         * @param name the missing header's name
         */
        public void withoutHeader(String name) {
            plan(Kind.WITHOUT_HEADER, name, Duration.ZERO);
        }
    }
}
