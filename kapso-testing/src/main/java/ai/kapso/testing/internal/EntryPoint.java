package ai.kapso.testing.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that came through an ad or a button of a page; answered within a day it opens 72 hours free of charge. */
final class EntryPoint {
    private static final Duration ANSWER_WITHIN = Duration.ofHours(24);
    private static final Duration FREE = Duration.ofDays(3);

    private final Instant at;
    private @Nullable Instant freeUntil;

    EntryPoint(Instant at) {
        this.at = at;
    }

    /** The business sends something: tells until when that is free of charge, null when it is not. */
    @Nullable
    Instant answered(Instant now) {
        if (freeUntil == null && now.isBefore(at.plus(ANSWER_WITHIN))) {
            freeUntil = now.plus(FREE);
        }
        return freeUntil != null && now.isBefore(freeUntil) ? freeUntil : null;
    }
}
