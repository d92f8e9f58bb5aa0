package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.webhooks.DeliveryLog.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryDeliveryLogTest {

    private final MovableClock clock = new MovableClock();
    private final MemoryDeliveryLog log = MemoryDeliveryLog.builder()
            .maxKeys(3)
            .retention(Duration.ofMinutes(10))
            .lease(Duration.ofSeconds(30))
            .clock(clock)
            .build();

    @Test
    void isWonOnceUntilReleased() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
        log.release("a");
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        log.complete("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
    }

    @Test
    void givesAnAbandonedClaimAwayAgain() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        clock.forward(Duration.ofSeconds(30));
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
    }

    @Test
    void forgetsAfterTheRetention() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        log.complete("a");
        clock.forward(Duration.ofMinutes(10).minusMillis(1));
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
        clock.forward(Duration.ofMillis(1));
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
    }

    @Test
    void forgetsTheOldestWhenFull() {
        for (String key : List.of("a", "b", "c", "d", "e")) {
            assertThat(log.claim(key)).isEqualTo(Claim.WON);
            log.complete(key);
        }
        assertThat(log.size()).isEqualTo(3);
        assertThat(log.claim("e")).isEqualTo(Claim.DONE);
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
    }

    @Test
    void letsOneOfManyThreadsWin() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            MemoryDeliveryLog shared = MemoryDeliveryLog.create();
            List<Callable<Integer>> racers = IntStream.range(0, 8)
                    .mapToObj(racer -> (Callable<Integer>) () -> (int) IntStream.range(0, 500)
                            .filter(key -> shared.claim("k" + key) == Claim.WON)
                            .count())
                    .collect(Collectors.toList());
            int won = 0;
            for (var result : pool.invokeAll(racers)) {
                won += result.get();
            }
            assertThat(won).isEqualTo(500);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesSenselessSettings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemoryDeliveryLog.builder().maxKeys(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemoryDeliveryLog.builder().lease(Duration.ZERO));
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-09-01T00:00:00Z");

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
