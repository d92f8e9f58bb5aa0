package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.time.Duration;

/** The time for which a call button may work. */
final class CallTtl {

    private static final long MAX_MINUTES = 43_200;

    private CallTtl() {}

    static void check(Checks checks, String field, Duration ttl) {
        checks.require(ttl.equals(Duration.ofMinutes(ttl.toMinutes())), field, "is not in whole minutes");
        checks.range(field, ttl.toMinutes(), 1, MAX_MINUTES);
    }
}
