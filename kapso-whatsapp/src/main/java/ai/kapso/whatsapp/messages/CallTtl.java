package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The time for which a call button may work. */
final class CallTtl {

    private static final long MAX_MINUTES = 43_200;

    private CallTtl() {}

    static void check(Checks checks, String field, @Nullable Duration ttl) {
        if (ttl == null) {
            checks.present(field, null);
            return;
        }
        checks.require(ttl.equals(Duration.ofMinutes(ttl.toMinutes())), field, "is not in whole minutes");
        checks.range(field, ttl.toMinutes(), 1, MAX_MINUTES);
    }
}
