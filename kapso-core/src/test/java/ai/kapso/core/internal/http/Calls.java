package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;

/** Operations to try the pipeline with, one of each trait, and what they need. */
final class Calls {

    /** An id in the path, which nothing may print. */
    static final String ID = "110987654321";

    /** What the jitter always is. */
    static final double JITTER = 0.5;

    private Calls() {}

    /** A config for a server, without a listener. */
    static KapsoConfig.Builder config(URI server) {
        return KapsoConfig.builder().apiKey("key-of-the-tests").apiBaseUrl(server);
    }

    static Pipeline pipeline(KapsoConfig config, Timer timer) {
        return new Pipeline(config, timer, () -> JITTER);
    }

    static Pipeline pipeline(URI server, Timer timer) {
        return pipeline(config(server).build(), timer);
    }

    static Operation<JsonNode> get() {
        return Operation.get(Api.PLATFORM, "/things/{thing_id}")
                .path("thing_id", ID)
                .reply(JsonNode.class);
    }

    static Operation<JsonNode> put() {
        return Operation.put(Api.PLATFORM, "/things/{thing_id}")
                .path("thing_id", ID)
                .body(Map.of("name", "Acme"))
                .reply(JsonNode.class);
    }

    static Operation<JsonNode> send() {
        return Operation.post(Api.META, "/{phone_number_id}/messages")
                .path("phone_number_id", ID)
                .body(Map.of("text", "Hello"))
                .reply(JsonNode.class);
    }
}
