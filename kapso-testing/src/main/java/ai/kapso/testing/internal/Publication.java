package ai.kapso.testing.internal;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.TrafficValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a test has made up, as if it had happened. */
public final class Publication {
    private final World world;
    private final EventCompletion completion;

    Publication(World world) {
        this.world = world;
        this.completion = new EventCompletion(world);
    }

    /** Kapso tells of an event. */
    public void publish(WebhookEvent event) {
        WebhookEventName name = event.eventName();
        WebhookScope scope = name.scope()
                .orElseThrow(() -> new IllegalArgumentException("no webhook can subscribe to the event " + name));
        JsonNode tree = body(event);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("the body of the event is not a JSON object");
        }
        ObjectNode body = tree.deepCopy();
        Phone phone = phone(scope, phoneNumberId(event, body));
        if (!(event instanceof LegacyEvent) && !(event instanceof UnknownEvent)) {
            completion.complete(event, phone, body);
        }
        PayloadVersion version = event instanceof LegacyEvent ? PayloadVersion.V1 : PayloadVersion.V2;
        world.publisher().tell(name, subject(scope, phone, body), version, body);
    }

    private static JsonNode body(WebhookEvent event) {
        if (event instanceof UnknownEvent) {
            return ((UnknownEvent) event).json();
        }
        return event instanceof LegacyEvent ? ((LegacyEvent) event).json() : KapsoJson.toTree(event);
    }

    private static @Nullable String phoneNumberId(WebhookEvent event, ObjectNode body) {
        return event instanceof LegacyEvent
                ? ((LegacyEvent) event).phoneNumberId().orElse(null)
                : Json.string(body, "phone_number_id");
    }

    /** An event of a number needs that number; one of the project may be about a number that is gone. */
    private @Nullable Phone phone(WebhookScope scope, @Nullable String id) {
        if (scope == WebhookScope.PROJECT) {
            return id == null ? null : world.phones().find(id);
        }
        return id == null ? world.phonebook().only() : world.phonebook().get(id);
    }

    private static Subject subject(WebhookScope scope, @Nullable Phone phone, ObjectNode body) {
        if (phone == null || scope == WebhookScope.PROJECT) {
            return Subject.project(phone);
        }
        JsonNode conversation = body.path("conversation");
        String conversationId = Json.string(conversation, "id");
        if (conversationId != null) {
            return Subject.conversation(phone, conversationId, Json.string(conversation, "phone_number"));
        }
        String contactId = Json.string(body.path("contact"), "id");
        return contactId == null
                ? Subject.number(phone)
                : Subject.contact(phone, contactId, Json.string(body.path("contact"), "wa_id"));
    }

    /** Meta tells of a change at a number. */
    public void publish(Phone phone, MetaChange change) {
        if (!change.json().isObject()) {
            throw new IllegalArgumentException("the change is not a JSON object");
        }
        ObjectNode json = change.json().deepCopy();
        if (change.value() instanceof TrafficValue && json.get("value") instanceof ObjectNode) {
            MetaBodies.addNumber(phone, (ObjectNode) json.get("value"));
        }
        world.publisher().forward(Subject.number(phone), json);
    }

    /** The number's chats of the time before become known. */
    public void shareHistory(Phone phone) {
        List<Message> oldestFirst = new ArrayList<>(world.chats().messagesOf(phone, message -> !message.isToGroup()));
        Collections.reverse(oldestFirst);
        world.publisher().forward(Subject.number(phone), MetaBodies.history(phone, oldestFirst));
    }

    /** The number's chats of the time before stay unknown. */
    public void shareNoHistory(Phone phone) {
        world.publisher().forward(Subject.number(phone), MetaBodies.noHistory(phone));
    }
}
