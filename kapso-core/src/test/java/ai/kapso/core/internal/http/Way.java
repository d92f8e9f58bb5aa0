package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.RetryPolicy;
import java.time.Duration;

/** The two ways through the pipeline. What is tested on one must hold on the other. */
enum Way {

    /** On other threads, in virtual time. */
    ASYNC {
        @Override
        Pipeline pipeline(KapsoConfig.Builder config, VirtualTimer timer) {
            return Calls.pipeline(config.build(), timer);
        }
    },

    /** The first attempt on the thread of the caller, who waits, in real time with very short pauses. */
    ON_THE_CALLERS_THREAD {
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
