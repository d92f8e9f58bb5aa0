package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.RetryPolicy;
import java.time.Duration;

/** The two clocks that the pipeline works with. What is tested on one must hold on the other. */
enum Way {

    /** In virtual time. */
    IN_VIRTUAL_TIME {
        @Override
        Pipeline pipeline(KapsoConfig.Builder config, VirtualTimer timer) {
            return Calls.pipeline(config.build(), timer);
        }
    },

    /** In real time, with very short pauses. */
    IN_REAL_TIME {
        @Override
        Pipeline pipeline(KapsoConfig.Builder config, VirtualTimer timer) {
            return Calls.pipeline(config.retryPolicy(FAST).build(), Timer.SYSTEM);
        }
    };

    static final RetryPolicy FAST = RetryPolicy.builder()
            .baseDelay(Duration.ofMillis(1))
            .maxDelay(Duration.ofMillis(1))
            .build();

    abstract Pipeline pipeline(KapsoConfig.Builder config, VirtualTimer timer);
}
