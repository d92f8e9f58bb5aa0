package ai.kapso.webhooks;

import ai.kapso.core.internal.json.JsonReader;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what events were written as, by the properties that only one kind of event is written with. */
final class StoredEvents {

    /** Of Meta's events, beside {@code field}. */
    private static final Map<String, Class<? extends WebhookEvent>> OF_META = Map.of(
            "message", MetaMessageEvent.class,
            "status", MetaStatusEvent.class,
            "update", MetaCallEvent.class,
            "change", MetaChangeEvent.class);

    private StoredEvents() {}

    static WebhookEvent read(WebhookEventName name, JsonNode json) {
        Class<? extends WebhookEvent> type = type(name, json);
        if (type != null) {
            try {
                return JsonReader.of(type).read(json);
            } catch (IOException | RuntimeException e) {
                return EventReader.typed(name, json); // it only looks like it
            }
        }
        return json.path("whatsapp_config").isObject() ? LegacyEvent.of(name, json) : EventReader.typed(name, json);
    }

    private static @Nullable Class<? extends WebhookEvent> type(WebhookEventName name, JsonNode json) {
        if (json.has("unknown_event")) {
            return UnknownEvent.class;
        }
        if (json.has("legacy_event")) {
            return LegacyEvent.class;
        }
        return name.value().equals(json.path("field").textValue()) ? ofMeta(json) : null;
    }

    private static @Nullable Class<? extends WebhookEvent> ofMeta(JsonNode json) {
        for (Map.Entry<String, Class<? extends WebhookEvent>> kind : OF_META.entrySet()) {
            if (json.path(kind.getKey()).isObject()) {
                return kind.getValue();
            }
        }
        return null;
    }
}
