package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds ids that are given twice. */
final class Unique {

    private final Checks checks;
    private final Set<String> seen = new HashSet<>();

    Unique(Checks checks) {
        this.checks = checks;
    }

    void add(String field, @Nullable String id) {
        checks.require(id == null || seen.add(id), field, "is the same as an id before it");
    }
}
