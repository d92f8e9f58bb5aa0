package ai.kapso.webhooks;

import ai.kapso.core.internal.json.JsonProblems;
import ai.kapso.core.internal.json.JsonReader;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one event from a tree, whatever it holds: what cannot be read becomes unknown and says why. */
final class EventReader {

    private static final WebhookEventName NO_NAME = WebhookEventName.of("");

    private final DeliveryHeaders headers;

    EventReader(DeliveryHeaders headers) {
        this.headers = headers;
    }

    /**
     * Reads an event.
     *
     * @param stated the name that the signed body gives the event, if it does
     */
    ReadEvent read(@Nullable WebhookEventName stated, JsonNode json) {
        WebhookEventName claimed = stated != null ? stated : headers.event();
        WebhookEventName name = claimed != null ? claimed : NO_NAME;
        if (!json.isObject()) {
            return unsigned(UnknownEvent.of(name, json, "it is not a JSON object"));
        }
        if (isLegacy(json)) {
            return unsigned(LegacyEvent.of(name, json));
        }
        if (stated != null) {
            NameCheck check = NameCheck.of(headers.event(), stated);
            return new ReadEvent(typed(stated, json), check.contradiction(), true);
        }
        if (claimed != null && EventTypes.find(claimed) == null) {
            return unsigned(UnknownEvent.of(claimed, json));
        }
        return checked(claimed, json);
    }

    private static ReadEvent unsigned(WebhookEvent event) {
        return new ReadEvent(event, null, false);
    }

    private ReadEvent checked(@Nullable WebhookEventName claimed, JsonNode json) {
        if (claimed != null && json.path("test").asBoolean()) { // a made-up body under whatever name is tried
            return unsigned(typed(claimed, json));
        }
        if (json.path("message").isObject()) {
            return message(claimed, json);
        }
        return read(BodyShape.check(claimed, json), json);
    }

    private static ReadEvent read(@Nullable NameCheck check, JsonNode json) {
        if (check == null) {
            return unsigned(UnknownEvent.of(NO_NAME, json, "nothing says which event it is"));
        }
        WebhookEvent event =
                check.isRefused() ? UnknownEvent.of(check.name(), json, check.problem()) : typed(check.name(), json);
        return new ReadEvent(event, check.contradiction(), check.isSigned());
    }

    private ReadEvent message(@Nullable WebhookEventName claimed, JsonNode json) {
        WebhookEvent probe = typed(WebhookEventName.MESSAGE_RECEIVED, json);
        if (!(probe instanceof MessageReceived)) {
            return unsigned(claimed == null ? probe : unreadable(claimed, json));
        }
        return read(BodyShape.checkMessage(claimed, ((MessageReceived) probe).message(), json), json);
    }

    /** Of a body whose message cannot be read. */
    private static WebhookEvent unreadable(WebhookEventName claimed, JsonNode json) {
        return EventTypes.isA(MessageEvent.class, claimed)
                ? typed(claimed, json)
                : UnknownEvent.of(claimed, json, "its message cannot be read");
    }

    /** Reads an event whose name is settled. */
    static WebhookEvent typed(WebhookEventName name, JsonNode json) {
        Class<? extends WebhookEvent> type = EventTypes.find(name);
        if (type == null) {
            return UnknownEvent.of(name, json);
        }
        try {
            return JsonReader.of(type).read(json);
        } catch (IOException e) {
            return UnknownEvent.of(name, json, JsonProblems.describe(e));
        } catch (RuntimeException e) {
            return UnknownEvent.of(name, json, "it cannot be read");
        }
    }

    /** The old form is recognised by an object that the new one does not have; the header alone proves nothing. */
    private boolean isLegacy(JsonNode json) {
        if (json.path("whatsapp_config").isObject()) {
            return true;
        }
        return headers.isVersion1()
                && !json.path("message").path("kapso").isObject()
                && !json.has("phone_number_id")
                && !json.has("event");
    }
}
