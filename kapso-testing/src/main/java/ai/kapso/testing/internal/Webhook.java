package ai.kapso.testing.internal;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A registered webhook, as the Platform API shows it. */
final class Webhook {
    private final ObjectNode json;

    Webhook(ObjectNode json) {
        this.json = json;
    }

    ObjectNode json() {
        return json;
    }

    String id() {
        return json.get("id").textValue();
    }

    String url() {
        return json.get("url").textValue();
    }

    /** Forwards what Meta sends instead of Kapso's own events. */
    boolean isMeta() {
        return "meta".equals(Json.string(json, "kind"));
    }

    /** An app at Meta itself, which Kapso knows nothing of. */
    boolean isMetaApp() {
        return "meta_app".equals(Json.string(json, "kind"));
    }

    /** In which form it wants Kapso's events. */
    PayloadVersion version() {
        return PayloadVersion.of(json.path("payload_version").asText(PayloadVersion.V2.value()));
    }

    boolean isActive() {
        return json.path("active").asBoolean();
    }

    void pause() {
        json.put("active", false);
    }

    @Nullable
    String secret() {
        return Json.string(json, "secret_key");
    }

    @Nullable
    String phoneNumberId() {
        return Json.string(json, "phone_number_id");
    }

    boolean belongsTo(@Nullable Phone phone) {
        return phone != null && phone.id().equals(phoneNumberId());
    }

    boolean wants(WebhookEventName event) {
        return contains("events", event);
    }

    boolean buffers(WebhookEventName event) {
        JsonNode chosen = json.path("buffer_events");
        return json.path("buffer_enabled").asBoolean()
                && event.equals(WebhookEventName.MESSAGE_RECEIVED)
                && (chosen.isEmpty() || contains("buffer_events", event));
    }

    private boolean contains(String list, WebhookEventName event) {
        for (JsonNode item : json.path(list)) {
            if (event.value().equals(item.textValue())) {
                return true;
            }
        }
        return false;
    }

    Duration bufferWindow() {
        return Duration.ofSeconds(json.path("buffer_window_seconds").asInt(5));
    }

    int bufferSize() {
        return json.path("max_buffer_size").asInt(50);
    }

    Duration inactivity() {
        return Duration.ofMinutes(json.path("inactivity_minutes").asInt(60));
    }

    Map<String, String> customHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        JsonCodec.properties(json.path("headers"))
                .forEach(field -> headers.put(
                        field.getKey(),
                        Objects.requireNonNullElse(field.getValue().asText(), "")));
        return headers;
    }
}
