package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What other processes can do with the emulator. */
public interface Control {
    /**
     * Answers a request; null when there is no such operation.
     *
     * @param path what follows {@code /_emulator}
     * @throws IllegalArgumentException when the request makes no sense
     * @throws IllegalStateException when it can not be done now
     */
    @Nullable
    JsonNode answer(String method, String[] path, JsonNode body);
}
