package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.webhooks.DeliveryLog.Claim;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
