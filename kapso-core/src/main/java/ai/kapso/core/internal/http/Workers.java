package ai.kapso.core.internal.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The threads of one HTTP client: a few, since more only get into each other's way, and one more for each that is held up
 * while others wait. So a look-up of a name, a slow credentials provider, a file or a callback that blocks costs the other
 * calls a moment, and not their time. Never rejects; its threads are daemons and end when there is nothing to do.
 */
final class Workers implements Executor {

    private static final int USUAL = 4;
    private static final Duration HELD_UP = Duration.ofMillis(10);
    private static final long IDLE_SECONDS = 5;

    private final Set<Worker> threads = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watched = new AtomicBoolean();
    private final ThreadPoolExecutor pool;

    Workers() {
        pool = new Pool();
        pool.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) { // closed, but what is under way must come to its end
            daemon(task, "kapso-http-late").start();
        }
        watch();
    }

    /** Takes no new threads for what comes; what is waiting is still done. */
    void close() {
        pool.shutdown();
    }

    private void watch() {
        if (!pool.getQueue().isEmpty() && watched.compareAndSet(false, true)) {
            Timer.SYSTEM.alarm(HELD_UP, this::relieve);
        }
    }

    private void relieve() {
        watched.set(false);
        long now = System.nanoTime();
        int heldUp =
                (int) threads.stream().filter(thread -> thread.isHeldUp(now)).count();
        int wanted = pool.getQueue().isEmpty() ? USUAL : USUAL + heldUp;
        if (wanted != pool.getCorePoolSize()) {
            pool.setCorePoolSize(wanted);
        }
        watch();
    }

    /** A daemon without anything of the thread that happens to make it. */
    static Thread daemon(Runnable task, String name) {
        return prepared(new Thread(null, task, name, 0, false));
    }

    private static <T extends Thread> T prepared(T thread) {
        thread.setDaemon(true);
        thread.setContextClassLoader(Workers.class.getClassLoader());
        return thread;
    }

    private final class Pool extends ThreadPoolExecutor {

        Pool() {
            super(USUAL, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            setThreadFactory(task -> prepared(new Worker(task)));
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            ((Worker) thread).busySince = System.nanoTime();
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            ((Worker) Thread.currentThread()).busySince = 0;
        }
    }

    private final class Worker extends Thread {

        private volatile long busySince;

        Worker(Runnable task) {
            super(null, task, "kapso-http", 0, false);
        }

        boolean isHeldUp(long now) {
            long since = busySince;
            return since != 0 && now - since >= HELD_UP.toNanos();
        }

        @Override
        public void run() {
            threads.add(this);
            try {
                super.run();
            } finally {
                threads.remove(this);
            }
        }
    }
}
