package ai.kapso.testing.internal;

import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code /platform/v1/whatsapp/webhooks}, and the same below a phone number. */
final class WebhookRoutes {
    private static final String OF_NUMBER = "/whatsapp/phone_numbers/{phone_number_id}/webhooks";
    private static final String OF_PROJECT = "/whatsapp/webhooks";
    private static final String[] FILTERS = {
        "kind", "url_contains", "active", "created_after", "created_before", "per_page", "page"
    };

    private final World world;

    WebhookRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.platform("GET", OF_NUMBER, request -> list(request, phone(request)), FILTERS);
        router.platform("POST", OF_NUMBER, request -> create(request, phone(request)));
        router.platform(
                "GET",
                OF_NUMBER + "/{webhook_id}",
                request -> Reply.data(200, ofNumber(request).json()));
        router.platform("PATCH", OF_NUMBER + "/{webhook_id}", request -> update(request, ofNumber(request)));
        router.platform("DELETE", OF_NUMBER + "/{webhook_id}", request -> delete(ofNumber(request)));
        router.platform("GET", OF_PROJECT, request -> list(request, null), FILTERS);
        router.platform("POST", OF_PROJECT, request -> create(request, phoneInBody(request)));
        router.platform(
                "GET",
                OF_PROJECT + "/{webhook_id}",
                request -> Reply.data(200, any(request).json()));
        router.platform("PATCH", OF_PROJECT + "/{webhook_id}", request -> update(request, any(request)));
        router.platform("DELETE", OF_PROJECT + "/{webhook_id}", request -> delete(any(request)));
        router.platform("POST", OF_PROJECT + "/{webhook_id}/test", this::test, "event_type");
    }

    private Phone phone(Request request) {
        return world.phones().get(request.variable("phone_number_id"));
    }

    private @Nullable Phone phoneInBody(Request request) {
        String id = Json.string(request.wrapped("whatsapp_webhook"), "phone_number_id");
        return id == null ? null : world.phones().get(id);
    }

    private Webhook any(Request request) {
        return world.webhooks().get(request.variable("webhook_id"));
    }

    private Webhook ofNumber(Request request) {
        Phone phone = phone(request);
        Webhook webhook = any(request);
        if (!webhook.belongsTo(phone)) {
            throw ApiError.notFound("Webhook");
        }
        return webhook;
    }

    private Reply list(Request request, @Nullable Phone phone) {
        String kind = request.choice("kind", "kapso", "meta");
        String url = request.query("url_contains");
        Boolean active = request.flag("active");
        Predicate<ObjectNode> created = CustomerRoutes.created(request);
        List<ObjectNode> found = new ArrayList<>();
        for (Webhook webhook : world.webhooks().newestFirst(w -> phone == null || w.belongsTo(phone))) {
            if ((kind == null || kind.equals(Json.string(webhook.json(), "kind")))
                    && CustomerRoutes.contains(webhook.url(), url)
                    && (active == null || active == webhook.isActive())
                    && created.test(webhook.json())) {
                found.add(webhook.json());
            }
        }
        return Page.numbered(request, found);
    }

    private Reply create(Request request, @Nullable Phone phone) {
        ObjectNode given = request.wrapped("whatsapp_webhook");
        ObjectNode json = fresh(phone);
        new Attributes(given, json).choice("kind", "kapso", "meta");
        take(given, json, phone != null);
        new Attributes(given, json).required("url");
        if (phone != null) {
            new Attributes(given, json).required("secret_key");
            if (json.path("kind").asText().equals("meta")) {
                onlyMetaWebhook(phone);
            }
        } else if (json.path("kind").asText().equals("meta")) {
            throw Attributes.invalid("phone_number_id", "is required for meta webhooks");
        }
        Webhook webhook = new Webhook(json);
        world.webhooks().put(webhook.id(), webhook);
        return Reply.data(201, json);
    }

    /** Registers a webhook for the events of messages and conversations. */
    void add(Phone phone, String url, String secret) {
        ObjectNode json = fresh(phone).put("url", url).put("secret_key", secret);
        json.set("events", Json.array(Events.OF_CHATS));
        Webhook webhook = new Webhook(json);
        world.webhooks().put(webhook.id(), webhook);
    }

    private void onlyMetaWebhook(Phone phone) {
        for (Webhook other : world.webhooks().all()) {
            if (other.isMeta() && other.belongsTo(phone)) {
                throw Attributes.invalid("kind", "meta is already used by another webhook of this phone number");
            }
        }
    }

    private ObjectNode fresh(@Nullable Phone phone) {
        String now = Times.iso(world.now());
        ObjectNode json = Json.object();
        json.put("id", world.ids().uuid());
        json.putNull("url");
        json.put("kind", "kapso");
        json.putArray("events");
        json.put("active", true);
        json.put("created_at", now);
        json.put("updated_at", now);
        json.put("project_id", world.projectId());
        json.put("phone_number_id", phone == null ? null : phone.id());
        json.putNull("secret_key");
        json.putObject("headers");
        json.put("buffer_enabled", false);
        json.put("buffer_window_seconds", 5);
        json.put("max_buffer_size", 50);
        json.putArray("buffer_events");
        json.putNull("inactivity_minutes");
        json.put("payload_version", "v2");
        return json;
    }

    private static void take(ObjectNode given, ObjectNode json, boolean numberScope) {
        new Attributes(given, json)
                .url("url")
                .text("secret_key")
                .choice("payload_version", "v1", "v2")
                .flag("active", "buffer_enabled")
                .number("buffer_window_seconds", 1, 60)
                .number("max_buffer_size", 1, 100)
                .texts("events", "buffer_events")
                .object("headers");
        // Some pages of the documentation spell it the second way.
        new Attributes(given, json).number("inactivity_minutes", 1, 1440);
        if (given.has("inactive_after_minutes")) {
            json.set("inactivity_minutes", given.get("inactive_after_minutes"));
        }
        if (json.path("kind").asText().equals("meta")) {
            if (json.path("buffer_enabled").asBoolean()) {
                throw Attributes.invalid("buffer_enabled", "is not available for meta webhooks");
            }
            json.putArray("events");
            json.putArray("buffer_events");
            return;
        }
        events(json, numberScope);
    }

    private static void events(ObjectNode json, boolean numberScope) {
        WebhookScope scope = numberScope ? WebhookScope.PHONE_NUMBER : WebhookScope.PROJECT;
        reject(json.path("events"), WebhookEventName::isKnown, "unsupported events");
        reject(
                json.path("events"),
                event -> Events.isOf(scope, event),
                numberScope ? "events of project webhooks" : "events of phone number webhooks");
        if (numberScope && json.path("events").isEmpty()) {
            throw Attributes.invalid("events", "can't be blank");
        }
        for (JsonNode event : json.path("buffer_events")) {
            if (!event.asText().equals(WebhookEventName.MESSAGE_RECEIVED.value())) {
                throw Attributes.invalid("buffer_events", "contains unsupported events: \"" + event.asText() + "\"");
            }
        }
        if (!numberScope && json.path("buffer_enabled").asBoolean()) {
            throw Attributes.invalid("buffer_enabled", "is not available for project webhooks");
        }
        version(new Webhook(json));
    }

    private static void version(Webhook webhook) {
        PayloadVersion version = webhook.version();
        String unknown = others(webhook.json().path("events"), event -> Events.exists(event, version));
        if (!unknown.isEmpty()) {
            throw ApiError.platform(
                    501, "The emulator does not know these events in payload_version " + version + ": " + unknown);
        }
        if (version.equals(PayloadVersion.V1)
                && webhook.json().path("buffer_enabled").asBoolean()) {
            throw ApiError.platform(501, "The emulator does not know batches in payload_version " + version);
        }
    }

    private static void reject(JsonNode events, Predicate<WebhookEventName> allowed, String what) {
        String refused = others(events, allowed);
        if (!refused.isEmpty()) {
            throw Attributes.invalid("events", "contains " + what + ": " + refused);
        }
    }

    /** The events that are not allowed, quoted. */
    private static String others(JsonNode events, Predicate<WebhookEventName> allowed) {
        List<String> others = new ArrayList<>();
        for (JsonNode event : events) {
            if (!allowed.test(WebhookEventName.of(event.asText()))) {
                others.add("\"" + event.asText() + "\"");
            }
        }
        return String.join(", ", others);
    }

    private Reply update(Request request, Webhook webhook) {
        ObjectNode given = request.wrapped("whatsapp_webhook");
        String kind = Json.string(given, "kind");
        if (kind != null && !kind.equals(Json.string(webhook.json(), "kind"))) {
            throw Attributes.invalid("kind", "can't be changed");
        }
        ObjectNode changed = webhook.json().deepCopy();
        take(given, changed, webhook.phoneNumberId() != null);
        new Attributes(given, changed).required("url");
        if (webhook.phoneNumberId() != null) {
            new Attributes(given, changed).required("secret_key");
        }
        webhook.json().setAll(changed);
        webhook.json().put("updated_at", Times.iso(world.now()));
        if (!webhook.isActive()) {
            world.deliverer().giveUp(delivery -> delivery.webhook() == webhook);
        }
        return Reply.data(200, webhook.json());
    }

    private Reply delete(Webhook webhook) {
        world.webhooks().remove(webhook.id());
        webhook.pause();
        world.deliverer().giveUp(delivery -> delivery.webhook() == webhook);
        return Reply.noContent();
    }

    private Reply test(Request request) {
        Webhook webhook = any(request);
        String wanted = Json.string(request.optionalObject(), "event_type");
        String event = wanted == null ? request.query("event_type") : wanted;
        if (webhook.isMeta()) {
            event = Events.META;
        } else if (webhook.version().equals(PayloadVersion.V1)) {
            throw ApiError.platform(501, "The emulator does not know test deliveries in payload_version v1");
        } else if (event == null) {
            event = sample(webhook);
        } else if (!webhook.wants(WebhookEventName.of(event))) {
            throw ApiError.platform(422, "Webhook is not subscribed to event: " + event);
        }
        world.publisher().test(webhook, event);
        return Reply.data(200, Json.object().put("success", true));
    }

    private static String sample(Webhook webhook) {
        return webhook.wants(WebhookEventName.MESSAGE_RECEIVED)
                ? WebhookEventName.MESSAGE_RECEIVED.value()
                : webhook.json().path("events").path(0).asText(WebhookEventName.PHONE_NUMBER_CREATED.value());
    }
}
