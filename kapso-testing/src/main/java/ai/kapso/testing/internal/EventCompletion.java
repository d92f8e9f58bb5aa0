package ai.kapso.testing.internal;

import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import ai.kapso.webhooks.events.AccountEvent;
import ai.kapso.webhooks.events.AgentRunEvent;
import ai.kapso.webhooks.events.PhoneNumberEvent;
import ai.kapso.webhooks.events.PhoneNumberLifecycleEvent;
import ai.kapso.webhooks.events.ProjectEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.events.WorkflowEvent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds to a made-up event what production always tells, unless the event says it. */
final class EventCompletion {
    private static final Map<WebhookEventName, String> META_NAMES = Map.of(
            WebhookEventName.PHONE_NUMBER_OFFBOARDED, "ACCOUNT_OFFBOARDED",
            WebhookEventName.PHONE_NUMBER_DISCONNECTED, "PARTNER_REMOVED",
            WebhookEventName.PHONE_NUMBER_RECONNECTED, "ACCOUNT_RECONNECTED",
            WebhookEventName.ACCOUNT_DISABLED, "DISABLED_UPDATE",
            WebhookEventName.ACCOUNT_REINSTATED, "DISABLED_UPDATE",
            WebhookEventName.ACCOUNT_RESTRICTED, "ACCOUNT_RESTRICTION",
            WebhookEventName.ACCOUNT_VIOLATION, "ACCOUNT_VIOLATION");

    private final World world;

    EventCompletion(World world) {
        this.world = world;
    }

    void complete(WebhookEvent event, @Nullable Phone phone, ObjectNode body) {
        WebhookEventName name = event.eventName();
        if (event instanceof PhoneNumberLifecycleEvent) {
            occurred(name, body);
            lifecycle(name, phone, body);
        }
        if (event instanceof PhoneNumberEvent) {
            number(phone, body);
        } else if (event instanceof AccountEvent) {
            occurred(name, body);
            account(name, body);
        } else if (event instanceof WorkflowEvent) {
            workflow(name, body);
        } else if (event instanceof ProjectEvent) {
            occurred(name, body);
            text(body, "project_id", world::projectId);
        } else if (event instanceof AgentRunEvent) {
            agentRun(name, body);
        } else if (phone != null && Events.isOf(WebhookScope.PHONE_NUMBER, name)) {
            text(body, "phone_number_id", phone::id);
        }
    }

    private void occurred(WebhookEventName name, ObjectNode body) {
        text(body, "id", world.ids()::uuid);
        text(body, "event", name::value);
        text(body, "occurred_at", this::now);
    }

    private void number(@Nullable Phone phone, ObjectNode body) {
        project(body);
        ObjectNode customer = phone == null ? null : world.phonebook().customer(phone);
        if (customer != null && !body.has("customer")) {
            body.set("customer", customer);
        }
    }

    private static void lifecycle(WebhookEventName name, @Nullable Phone phone, ObjectNode body) {
        if (phone != null) {
            text(body, "connection_type", () -> phone.isCoexistence() ? "coexistence" : "dedicated");
        }
        source(name, phone == null ? null : phone.businessAccountId(), body);
    }

    private void account(WebhookEventName name, ObjectNode body) {
        if (world.phones().size() == 1) {
            text(body, "business_account_id", () -> world.phonebook().only().businessAccountId());
        }
        String account = Json.string(body, "business_account_id");
        project(body);
        if (account != null && body.path("phone_numbers").isEmpty()) {
            ArrayNode numbers = body.putArray("phone_numbers");
            for (Phone phone : world.phones().all()) {
                if (account.equals(phone.businessAccountId())) {
                    numbers.addObject().put("id", phone.id()).put("display_phone_number", "+" + phone.digits());
                }
            }
        }
        source(name, account, body);
    }

    private void workflow(WebhookEventName name, ObjectNode body) {
        text(body, "event", name::value);
        text(body, "occurred_at", this::now);
        text(body, "project_id", world::projectId);
        text(body, "status", () -> lastWord(name));
        text(body, "channel", () -> "whatsapp");
    }

    private void agentRun(WebhookEventName name, ObjectNode body) {
        text(body, "id", world.ids()::uuid);
        text(body, "event", name::value);
        text(body, "created_at", this::now);
        ObjectNode data = body.path("data").isObject() ? (ObjectNode) body.path("data") : body.putObject("data");
        text(data, "status", () -> lastWord(name));
    }

    private void project(ObjectNode body) {
        if (!body.has("project")) {
            body.putObject("project").put("id", world.projectId());
        }
    }

    private static void source(WebhookEventName name, @Nullable String account, ObjectNode body) {
        String event = META_NAMES.get(name);
        if (body.has("source") || event == null) {
            return;
        }
        ObjectNode source = body.putObject("source").put("provider", "meta").put("event", event);
        Json.putIfPresent(source, "business_account_id", account);
    }

    private String now() {
        return Times.iso(world.now());
    }

    private static String lastWord(WebhookEventName name) {
        return name.value().substring(name.value().lastIndexOf('.') + 1);
    }

    private static void text(ObjectNode body, String property, Supplier<String> value) {
        if (!body.has(property)) {
            body.put(property, value.get());
        }
    }
}
