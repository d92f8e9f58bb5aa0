package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code /platform/v1/whatsapp/phone_numbers}, with health. */
final class PhoneRoutes {
    private final World world;
    private final RateWindow perSecond = new RateWindow(5, 1);
    private final RateWindow perMinute = new RateWindow(60, 60);

    PhoneRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.platform(
                "GET",
                "/whatsapp/phone_numbers",
                this::list,
                "phone_number_id",
                "business_account_id",
                "customer_id",
                "messaging_enabled",
                "name_contains",
                "created_after",
                "created_before",
                "per_page",
                "page");
        router.platform("POST", "/customers/{customer_id}/whatsapp/phone_numbers", this::create);
        router.platform(
                "GET",
                "/whatsapp/phone_numbers/{phone_number_id}",
                request -> Reply.data(200, phone(request).json()));
        router.platform("PATCH", "/whatsapp/phone_numbers/{phone_number_id}", this::update);
        router.platform("DELETE", "/whatsapp/phone_numbers/{phone_number_id}", this::delete);
        router.platform("GET", "/whatsapp/phone_numbers/{phone_number_id}/health", this::health);
    }

    private Phone phone(Request request) {
        return world.phones().get(request.variable("phone_number_id"));
    }

    private Reply list(Request request) {
        String id = request.query("phone_number_id");
        String account = request.query("business_account_id");
        String customer = request.query("customer_id");
        String name = request.query("name_contains");
        Boolean enabled = request.flag("messaging_enabled");
        Predicate<ObjectNode> created = CustomerRoutes.created(request);
        List<ObjectNode> found = new ArrayList<>();
        for (Phone phone : world.phones().newestFirst(p -> created.test(p.json()))) {
            boolean connected = "CONNECTED".equals(Json.string(phone.json(), "status"));
            if (fits(id, phone.id())
                    && fits(account, phone.businessAccountId())
                    && fits(customer, phone.customerId())
                    && CustomerRoutes.contains(Json.string(phone.json(), "name"), name)
                    && (enabled == null || enabled == connected)) {
                found.add(phone.json());
            }
        }
        return Page.numbered(request, found);
    }

    private static boolean fits(@Nullable String wanted, @Nullable String actual) {
        return wanted == null || wanted.equals(actual);
    }

    private Reply create(Request request) {
        ObjectNode customer = world.customers().get(request.variable("customer_id"));
        ObjectNode given = request.wrapped("whatsapp_phone_number");
        ObjectNode taken = Json.object();
        take(given, taken);
        new Attributes(given, taken)
                .required("name")
                .required("phone_number_id")
                .required("business_account_id")
                .required("access_token");
        String id = taken.path("phone_number_id").asText();
        if (world.phones().find(id) != null) {
            throw ApiError.platform(409, "Phone number is already connected");
        }
        Phone phone = world.phonebook()
                .connect(
                        id,
                        taken.path("business_account_id").asText(),
                        world.phonebook().inventDigits(),
                        taken.path("name").asText(),
                        customer.path("id").asText());
        show(taken, phone);
        return Reply.data(201, phone.json());
    }

    private Reply update(Request request) {
        Phone phone = phone(request);
        ObjectNode taken = Json.object();
        take(request.wrapped("whatsapp_phone_number"), taken);
        show(taken, phone);
        phone.json().put("updated_at", Times.iso(world.now()));
        return Reply.data(200, phone.json());
    }

    private static void take(ObjectNode given, ObjectNode taken) {
        new Attributes(given, taken)
                .text("name", "phone_number_id", "business_account_id", "access_token", "webhook_verify_token")
                .choice("kind", "production", "sandbox")
                .url("webhook_destination_url")
                .flag("inbound_processing_enabled", "calls_enabled");
        if (given.has("name")) {
            new Attributes(given, taken).required("name");
        }
    }

    /** Copies what a number shows of the given attributes; tokens are kept to itself. */
    private static void show(ObjectNode taken, Phone phone) {
        ObjectNode shown =
                Json.only(taken, "name", "business_account_id", "inbound_processing_enabled", "calls_enabled");
        phone.json().setAll(shown);
    }

    private Reply delete(Request request) {
        Phone phone = phone(request);
        world.deliverer().giveUp(delivery -> delivery.webhook().belongsTo(phone));
        world.phonebook().disconnect(phone);
        return Reply.noContent();
    }

    private Reply health(Request request) {
        Phone phone = phone(request);
        ObjectNode trouble = phone.health();
        String error = Json.string(trouble, "error");
        ObjectNode body = Json.object();
        body.put("status", trouble.path("status").asText("healthy"));
        body.put("timestamp", Times.iso(world.now()));
        Json.putIfPresent(body, "retry_after", Json.string(trouble, "retry_after"));
        body.put("error", error);
        ObjectNode checks = body.putObject("checks");
        check(checks, "phone_number_access", error).put("phone_number_id", phone.id());
        check(checks, "phone_number_connection", error)
                .put("status", phone.json().path("status").asText());
        check(checks, "messaging_health", null).put("overall_status", "AVAILABLE");
        check(checks, "webhook_subscription", null).put("subscribed", true);
        check(checks, "webhook_verified", null).set("verified_at", phone.json().path("webhook_verified_at"));
        if (phone.json().path("is_coexistence").asBoolean()) {
            check(checks, "token_validity", error).put("valid", error == null);
        }
        return Reply.ok(body)
                .with("X-Health-RateLimit-Second-Limit", 5)
                .with("X-Health-RateLimit-Second-Remaining", perSecond.take(world.now()))
                .with("X-Health-RateLimit-Minute-Limit", 60)
                .with("X-Health-RateLimit-Minute-Remaining", perMinute.take(world.now()));
    }

    /** Adds a check and returns its details. */
    private static ObjectNode check(ObjectNode checks, String name, @Nullable String error) {
        ObjectNode check = checks.putObject(name);
        check.put("passed", error == null);
        Json.putIfPresent(check, "error", error);
        return check.putObject("details");
    }
}
