package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.webhooks.DeliveryLog.Claim;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryDeliveryLogTest extends DeliveryLogContract {

    private final MemoryDeliveryLog shared = builder(clock).build();

    @Override
    DeliveryLog open(Clock clock) {
        return shared;
    }

    @Test
    void forgetsTheOldestWhenFull() {
        MemoryDeliveryLog small = builder(clock).maxKeys(3).build();
        for (String key : List.of("a", "b", "c", "d", "e")) {
            assertThat(small.claim(key)).isEqualTo(Claim.WON);
            small.complete(key);
        }
        assertThat(small.size()).isEqualTo(3);
        assertThat(small.claim("e")).isEqualTo(Claim.DONE);
        assertThat(small.claim("a")).isEqualTo(Claim.WON);
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsNoLongKeys() throws ReflectiveOperationException {
        MemoryDeliveryLog log = builder(clock).build();
        String key = "k".repeat(100_000);
        assertThat(log.claim(key)).isEqualTo(Claim.WON);
        assertThat(log.claim(key + "2")).isEqualTo(Claim.WON);
        assertThat(log.claim(key)).isEqualTo(Claim.BUSY);
        log.complete(key);
        assertThat(log.claim(key)).isEqualTo(Claim.DONE);
        log.release(key + "2");
        assertThat(log.claim(key + "2")).isEqualTo(Claim.WON);
        Field entries = MemoryDeliveryLog.class.getDeclaredField("entries");
        entries.setAccessible(true);
        assertThat(((Map<String, ?>) entries.get(log)).keySet())
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept).hasSize(64));
    }

    @Test
    void refusesSenselessSettings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemoryDeliveryLog.builder().maxKeys(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemoryDeliveryLog.builder().lease(Duration.ZERO));
    }

    private static MemoryDeliveryLog.Builder builder(Clock clock) {
        return MemoryDeliveryLog.builder().retention(RETENTION).lease(LEASE).clock(clock);
    }
}
