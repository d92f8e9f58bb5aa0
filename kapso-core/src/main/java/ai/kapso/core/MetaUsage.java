package ai.kapso.core;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The worst figures of Meta's usage headers, each a JSON object with percentages. */
final class MetaUsage {
    private static final List<String> PERCENTAGES = List.of("call_count", "total_cputime", "total_time");
    private static final int MINUTES_IN_A_WEEK = 7 * 24 * 60;

    private double percent = -1;
    private int minutes;

    private MetaUsage() {}

    static MetaUsage of(Headers headers) {
        MetaUsage usage = new MetaUsage();
        headers.all("X-App-Usage").forEach(usage::read);
        headers.all("X-Business-Use-Case-Usage").forEach(usage::read);
        return usage;
    }

    private void read(String header) {
        try {
            JsonNode json = JsonCodec.tree(header.getBytes(StandardCharsets.UTF_8));
            add(json);
            // One member for each business, with one element for each kind of use.
            json.forEach(uses -> uses.forEach(this::add));
        } catch (IOException e) {
            // Unreadable usage counts as none.
        }
    }

    private void add(JsonNode use) {
        for (String name : PERCENTAGES) {
            double value = use.path(name).asDouble(-1);
            percent = value > percent ? value : percent;
        }
        minutes = Math.max(minutes, use.path("estimated_time_to_regain_access").asInt(0));
    }

    OptionalDouble percent() {
        return percent < 0 ? OptionalDouble.empty() : OptionalDouble.of(percent);
    }

    Optional<Duration> regainAccess() {
        return minutes <= 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(Math.min(minutes, MINUTES_IN_A_WEEK)));
    }
}
