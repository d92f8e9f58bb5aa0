package ai.kapso.webhooks.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Reads whether a body comes from a test delivery. */
final class TestFlag {

    private TestFlag() {}

    static Optional<Boolean> of(JsonNode json) {
        JsonNode test = json.path("test");
        return test.isBoolean() ? Optional.of(test.booleanValue()) : Optional.empty();
    }
}
