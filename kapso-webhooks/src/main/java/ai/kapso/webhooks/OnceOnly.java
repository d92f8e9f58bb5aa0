package ai.kapso.webhooks;

import ai.kapso.webhooks.DeliveryLog.Claim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does work at most once for a key, as far as a log remembers. */
final class OnceOnly {

    private final @Nullable DeliveryLog log;
    private final boolean atMostOnce;

    OnceOnly(@Nullable DeliveryLog log, boolean atMostOnce) {
        this.log = log;
        this.atMostOnce = atMostOnce;
    }

    /** Whether there is a log at all. */
    boolean remembers() {
        return log != null;
    }

    /**
     * Does the work unless it was done before.
     *
     * @return false if it was done before
     * @throws BusyException when somebody else is doing it
     */
    boolean run(Optional<String> key, Work work) throws Exception {
        if (log == null || key.isEmpty()) {
            work.run();
            return true;
        }
        Claim claim = log.claim(key.get());
        if (claim == Claim.BUSY) {
            throw new BusyException();
        }
        if (claim == Claim.WON) {
            run(log, key.get(), work);
        }
        return claim == Claim.WON;
    }

    private void run(DeliveryLog log, String key, Work work) throws Exception {
        if (atMostOnce) {
            log.complete(key);
            work.run();
            return;
        }
        try {
            work.run();
        } catch (Throwable e) {
            release(log, key, e);
            throw e;
        }
        log.complete(key);
    }

    /**
     * Does work that nobody else does at the same time. Nothing of it is remembered.
     *
     * @throws BusyException when somebody else is doing it
     */
    <T> T alone(Optional<String> key, Result<T> work) throws Exception {
        if (log == null || key.isEmpty()) {
            return work.get();
        }
        Claim claim = log.claim(key.get());
        if (claim == Claim.BUSY) {
            throw new BusyException();
        }
        T result;
        try {
            result = work.get();
        } catch (Throwable e) {
            release(log, key.get(), e);
            throw e;
        }
        release(log, key.get(), null); // which leaves alone what is done
        return result;
    }

    private static void release(DeliveryLog log, String key, @Nullable Throwable problem) {
        try {
            log.release(key);
        } catch (RuntimeException e) {
            if (problem != null) {
                problem.addSuppressed(e); // the claim expires by itself
            }
        }
    }

    /** What is to be done once. */
    interface Work {
        void run() throws Exception;
    }

    /** What is to be done alone. */
    interface Result<T> {
        T get() throws Exception;
    }

    /** Somebody else is doing the work, and may fail. */
    static final class BusyException extends WebhookException {
        private static final long serialVersionUID = 1L;

        BusyException() {
            super("the same event is being handled at the moment", null);
        }
    }
}
