package ai.kapso.testing.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings deliveries to their receivers. Those of one webhook and conversation leave one after the other; received and
 * sent messages also wait for earlier ones that are still being retried, but for half a minute at most.
 */
public final class Deliverer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOG_LIMIT = 10_000;

    private static final class Lane {
        private final Deque<Delivery> ready = new ArrayDeque<>();
        private final Set<Delivery> unsettled = new LinkedHashSet<>();
        private boolean running;

        private boolean isHeldUp(Delivery delivery, Instant now) {
            if (!delivery.isOrdered() || !now.isBefore(delivery.createdAt().plus(PATIENCE))) {
                return false;
            }
            for (Delivery earlier : unsettled) {
                if (earlier == delivery) {
                    return false;
                }
                if (earlier.isOrdered()) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Delivery next(Instant now) {
            for (Iterator<Delivery> all = ready.iterator(); all.hasNext(); ) {
                Delivery delivery = all.next();
                if (!isHeldUp(delivery, now)) {
                    all.remove();
                    return delivery;
                }
            }
            return null;
        }
    }

    private final World world;
    private final WebhookCaller caller = new WebhookCaller();
    private final AutoPause autoPause;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Delivery> log = new LinkedHashMap<>();
    private final ThreadPoolExecutor pool;

    Deliverer(World world) {
        this.world = world;
        this.autoPause = new AutoPause(world);
        AtomicInteger threads = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(8, 8, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "kapso-emulator-webhooks-" + threads.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
    }

    void submit(Delivery delivery) {
        log.put(delivery.id(), delivery);
        if (log.size() > LOG_LIMIT) {
            log.remove(log.keySet().iterator().next());
        }
        Lane lane = lanes.computeIfAbsent(delivery.lane(), key -> new Lane());
        lane.unsettled.add(delivery);
        lane.ready.addLast(delivery);
        if (delivery.isOrdered()) {
            world.after(PATIENCE, () -> start(lane));
        }
        start(lane);
    }

    private void start(Lane lane) {
        if (!lane.running && !world.isClosed() && hasNext(lane)) {
            lane.running = true;
            world.timeline().begin();
            pool.execute(() -> run(lane));
        }
    }

    private boolean hasNext(Lane lane) {
        Instant now = world.now();
        for (Delivery delivery : lane.ready) {
            if (!lane.isHeldUp(delivery, now)) {
                return true;
            }
        }
        return false;
    }

    private void run(Lane lane) {
        try {
            while (true) {
                Delivery delivery;
                synchronized (world) {
                    delivery = world.isClosed() ? null : lane.next(world.now());
                    if (delivery == null) {
                        lane.running = false;
                        return;
                    }
                }
                attempt(lane, delivery);
            }
        } finally {
            world.timeline().end();
        }
    }

    private void attempt(Lane lane, Delivery delivery) {
        DeliveryFaultQueue.Plan fault =
                delivery.isUntouched() ? world.deliveryFaults().take(delivery.event()) : null;
        if (fault != null && fault.kind() == DeliveryFaultQueue.Kind.DELAYED) {
            synchronized (world) {
                world.after(fault.delay(), () -> {
                    lane.ready.addFirst(delivery);
                    start(lane);
                });
            }
            return;
        }
        if (fault != null && fault.kind() == DeliveryFaultQueue.Kind.DROPPED) {
            synchronized (world) {
                settle(lane, delivery, "failed");
            }
            return;
        }
        Delivery.Attempt attempt = post(delivery, fault);
        if (fault != null && fault.kind() == DeliveryFaultQueue.Kind.DUPLICATED) {
            post(delivery, fault);
        }
        synchronized (world) {
            finish(lane, delivery, attempt);
        }
    }

    private Delivery.Attempt post(Delivery delivery, DeliveryFaultQueue.@Nullable Plan fault) {
        Map<String, String> headers = new LinkedHashMap<>(delivery.headers());
        if (fault != null && fault.kind() == DeliveryFaultQueue.Kind.WITHOUT_HEADER) {
            headers.keySet().removeIf(name -> name.equalsIgnoreCase(fault.header()));
        }
        if (fault != null && fault.kind() == DeliveryFaultQueue.Kind.WRONG_SIGNATURE) {
            headers.replaceAll((name, value) -> name.contains("Signature") ? spoilt(value) : value);
        }
        Instant now = world.now();
        try {
            int status = caller.post(
                    URI.create(delivery.webhook().url()), headers, delivery.body(), world.settings().deliveryTimeout);
            return new Delivery.Attempt(now, status, null);
        } catch (IOException | RuntimeException e) {
            return new Delivery.Attempt(now, null, e.toString());
        }
    }

    /** Still a signature by its looks. */
    private static String spoilt(String signature) {
        char last = signature.charAt(signature.length() - 1);
        return signature.substring(0, signature.length() - 1) + (last == '0' ? '1' : '0');
    }

    private void finish(Lane lane, Delivery delivery, Delivery.Attempt attempt) {
        delivery.attempted(attempt);
        if (!delivery.isPending()) {
            return;
        }
        List<Duration> delays = world.settings().retryDelays;
        int failures = delivery.attempts().size();
        if (succeeded(attempt)) {
            settle(lane, delivery, "delivered");
        } else if (failures <= delays.size()) {
            world.after(delivery.untilRetry(delays.get(failures - 1), world.now()), () -> {
                if (delivery.isPending()) {
                    lane.ready.addFirst(delivery);
                    start(lane);
                }
            });
        } else {
            settle(lane, delivery, "failed");
            if (delivery.webhook().isActive()) {
                delivery.split().forEach(this::submit);
            }
        }
    }

    private boolean succeeded(Delivery.Attempt attempt) {
        Integer status = attempt.status();
        return status != null && (status == 200 || (world.settings().anySuccessStatus && status / 100 == 2));
    }

    private void settle(Lane lane, Delivery delivery, String outcome) {
        delivery.settle(outcome, world.now());
        lane.unsettled.remove(delivery);
        lane.ready.remove(delivery);
        start(lane);
        if (autoPause.count(delivery)) {
            giveUp(d -> d.webhook() == delivery.webhook());
        }
    }

    /** Marks what is still on its way as failed. */
    void giveUp(Predicate<Delivery> condition) {
        for (Lane lane : lanes.values()) {
            for (Delivery delivery : new ArrayList<>(lane.unsettled)) {
                if (condition.test(delivery)) {
                    delivery.settle("failed", world.now());
                    lane.unsettled.remove(delivery);
                    lane.ready.remove(delivery);
                }
            }
        }
    }

    /** What was delivered or shall be, newest first. */
    public List<Delivery> log(Predicate<Delivery> condition) {
        List<Delivery> found = new ArrayList<>();
        for (Delivery delivery : log.values()) {
            if (condition.test(delivery)) {
                found.add(delivery);
            }
        }
        Collections.reverse(found);
        return found;
    }

    @Override
    public void close() {
        pool.shutdownNow().forEach(neverStarted -> world.timeline().end());
        caller.close();
        try {
            if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a webhook delivery does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
