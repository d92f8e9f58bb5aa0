package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {

    private final Workers workers = new Workers();
    private final CountDownLatch blocked = new CountDownLatch(1);

    @AfterEach
    void close() {
        blocked.countDown();
        workers.close();
    }

    private void block() {
        try {
            blocked.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void threadsThatAreHeldUpAreReplaced() throws Exception {
        for (int i = 0; i < 40; i++) {
            workers.execute(this::block);
        }
        CompletableFuture.runAsync(() -> {}, workers).get(20, TimeUnit.SECONDS);
        assertThat(blocked.getCount()).isEqualTo(1);
    }

    @Test
    void fewThreadsDoManyShortTasks() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        List<CompletableFuture<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            tasks.add(CompletableFuture.runAsync(() -> threads.add(Thread.currentThread()), workers));
        }
        CompletableFuture.allOf(tasks.toArray(new CompletableFuture<?>[0])).join();
        assertThat(threads).hasSizeLessThan(40).allMatch(Thread::isDaemon);
    }

    @Test
    void takesTasksAfterItsEndToo() throws Exception {
        workers.close();
        assertThat(CompletableFuture.supplyAsync(() -> "done", workers).get(20, TimeUnit.SECONDS))
                .isEqualTo("done");
    }
}
