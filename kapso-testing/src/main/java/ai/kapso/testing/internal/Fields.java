package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of the {@code kapso} block that {@code fields} asks for: {@code kapso(a,b)}, or all of it. */
final class Fields {
    private static final String OPEN = "kapso(";

    private final @Nullable Set<String> chosen;

    private Fields(@Nullable Set<String> chosen) {
        this.chosen = chosen;
    }

    /**
     * Reads the parameter and refuses what is no key of the block.
     *
     * @param known the keys that the block of such a resource has
     */
    static Fields of(Request request, Set<String> known) {
        String fields = request.query("fields");
        if (fields == null) {
            return new Fields(null);
        }
        String text = fields.trim();
        if (!text.startsWith(OPEN) || !text.endsWith(")")) {
            throw ApiError.platform(501, "The emulator knows fields in the form kapso(…) only");
        }
        String list = text.substring(OPEN.length(), text.length() - 1).trim();
        if (Set.of("", "*", "default").contains(list)) {
            return new Fields(null);
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (String name : list.split("\\s*,\\s*", -1)) {
            if (!known.contains(name)) {
                throw ApiError.badRequest(request, "fields: kapso() has no " + name);
            }
            chosen.add(name);
        }
        return new Fields(chosen);
    }

    /** Keeps what was asked for. */
    ObjectNode choose(ObjectNode kapso) {
        return chosen == null ? kapso : kapso.retain(chosen);
    }
}
