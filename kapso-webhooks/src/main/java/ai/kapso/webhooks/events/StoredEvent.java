package ai.kapso.webhooks.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON of events whose body alone does not say everything about them. */
final class StoredEvent {

    static final String UNKNOWN = "unknown_event";
    static final String LEGACY = "legacy_event";
    static final String NAME = "event_name";
    static final String PROBLEM = "problem";
    static final String ACCOUNT = "business_account_id";
    static final String NUMBER = "phone_number_id";
    static final String TIME = "time";

    private StoredEvent() {}

    /** Whether a body cannot be taken for one that was written here. */
    static boolean isOrdinary(JsonNode json) {
        return !json.has(UNKNOWN) && !json.has(LEGACY);
    }

    static JsonNode of(UnknownEvent event) {
        ObjectNode stored = of(UNKNOWN, event.json(), event);
        event.problem().ifPresent(problem -> stored.put(PROBLEM, problem));
        event.businessAccountId().ifPresent(id -> stored.put(ACCOUNT, id));
        event.phoneNumberId().ifPresent(id -> stored.put(NUMBER, id));
        event.time().ifPresent(time -> stored.put(TIME, time.toString()));
        return stored;
    }

    static JsonNode of(LegacyEvent event) {
        return of(LEGACY, event.json(), event);
    }

    private static ObjectNode of(String kind, JsonNode json, WebhookEvent event) {
        ObjectNode stored = JsonNodeFactory.instance.objectNode();
        stored.set(kind, json);
        return stored.put(NAME, event.eventName().value());
    }
}
