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

    private static void release(DeliveryLog log, String key, Throwable problem) {
        try {
            log.release(key);
        } catch (RuntimeException e) {
            problem.addSuppressed(e); // the claim expires by itself
        }
    }

    /** What is to be done once. */
    interface Work {
        void run() throws Exception;
    }

    /** Somebody else is doing the work, and may fail. */
    static final class BusyException extends WebhookException {
        private static final long serialVersionUID = 1L;

        BusyException() {
            super("the same event is being handled at the moment", null);
        }
    }
}
