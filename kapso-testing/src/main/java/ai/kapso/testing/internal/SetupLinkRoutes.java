package ai.kapso.testing.internal;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code /platform/v1/customers/{customer_id}/setup_links}. */
final class SetupLinkRoutes {
    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final String[] LANGUAGES = {"en", "es", "pt", "hi", "id", "ar"};
    private static final String[] CONNECTIONS = {"coexistence", "dedicated"};
    private static final Map<String, String> THEME = Map.ofEntries(
            Map.entry("primary_color", "#22c55e"),
            Map.entry("primary_foreground_color", "#ffffff"),
            Map.entry("background_color", "#ffffff"),
            Map.entry("text_color", "#0f172a"),
            Map.entry("muted_text_color", "#64748b"),
            Map.entry("card_color", "#ffffff"),
            Map.entry("muted_color", "#f1f5f9"),
            Map.entry("border_color", "#e2e8f0"),
            Map.entry("secondary_color", "#f1f5f9"),
            Map.entry("secondary_foreground_color", "#0f172a"),
            Map.entry("destructive_color", "#ef4444"),
            Map.entry("destructive_foreground_color", "#fef2f2"));

    private final World world;

    SetupLinkRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.platform("GET", "/customers/{customer_id}/setup_links", this::list);
        router.platform("POST", "/customers/{customer_id}/setup_links", this::create);
        router.platform("PATCH", "/customers/{customer_id}/setup_links/{setup_link_id}", this::update);
    }

    private String customerId(Request request) {
        return world.customers().get(request.variable("customer_id")).path("id").asText();
    }

    private Reply list(Request request) {
        String customerId = customerId(request);
        String status = request.query("status");
        Predicate<ObjectNode> created = CustomerRoutes.created(request);
        List<ObjectNode> found = new ArrayList<>();
        for (SetupLink link : world.setupLinks().newestFirst(l -> l.customerId().equals(customerId))) {
            link.at(world.now());
            if ((status == null || status.equals(link.status())) && created.test(link.json())) {
                found.add(link.json());
            }
        }
        return Page.numbered(request, found);
    }

    private Reply create(Request request) {
        String customerId = customerId(request);
        ObjectNode given = request.wrapped("setup_link");
        ObjectNode json = fresh();
        new Attributes(given, json).choice("meta_billing_mode", "customer_managed", "partner_managed");
        new Attributes(given, json).text("reconnect_phone_number");
        take(given, json);
        reconnects(customerId, json);
        for (SetupLink other :
                world.setupLinks().newestFirst(l -> l.customerId().equals(customerId))) {
            if (other.at(world.now()).status().equals("active")) {
                other.become("revoked");
            }
        }
        SetupLink link = new SetupLink(customerId, json);
        world.setupLinks().put(link.id(), link);
        ObjectNode shown = json.deepCopy();
        shown.put("token", "slt_" + Ids.token(24));
        return Reply.data(201, shown);
    }

    private ObjectNode fresh() {
        ObjectNode json = Json.object();
        json.put("id", world.ids().uuid());
        json.put("status", "active");
        json.put("created_at", Times.iso(world.now()));
        json.put("expires_at", Times.iso(world.now().plus(LIFETIME)));
        json.put("url", world.baseUrl() + "/whatsapp/setup/" + Ids.token(16));
        json.putNull("success_redirect_url");
        json.putNull("failure_redirect_url");
        json.putArray("allowed_origins");
        json.set("allowed_connection_types", Json.array(List.of(CONNECTIONS)));
        json.put("meta_billing_mode", "customer_managed");
        json.putNull("theme_config");
        json.put("provision_phone_number", false);
        json.putNull("phone_number_area_code");
        json.set("phone_number_country_isos", Json.array(List.of("US")));
        json.putNull("reconnect_phone_number");
        json.putNull("language");
        json.put("whatsapp_setup_status", "pending");
        json.putNull("whatsapp_setup_error");
        return json;
    }

    private static void take(ObjectNode given, ObjectNode link) {
        new Attributes(given, link)
                .url("success_redirect_url", "failure_redirect_url")
                .texts("allowed_origins")
                .choices("allowed_connection_types", CONNECTIONS)
                .flag("provision_phone_number")
                .text("phone_number_area_code")
                .matching("phone_number_country_isos", COUNTRY)
                .choice("language", LANGUAGES)
                .object("theme_config");
        JsonNode theme = given.get("theme_config");
        if (theme instanceof ObjectNode) {
            link.set("theme_config", theme((ObjectNode) theme));
        }
    }

    private static ObjectNode theme(ObjectNode given) {
        ObjectNode theme = Json.object();
        THEME.forEach(theme::put);
        JsonCodec.properties(given).forEach(color -> {
            boolean known = THEME.containsKey(color.getKey());
            if (!known || !COLOR.matcher(color.getValue().asText()).matches()) {
                throw Attributes.invalid("theme_config", "has an invalid " + color.getKey());
            }
            theme.set(color.getKey(), color.getValue());
        });
        return theme;
    }

    private void reconnects(String customerId, ObjectNode link) {
        String wanted = Json.string(link, "reconnect_phone_number");
        if (wanted == null) {
            return;
        }
        for (Phone phone : world.phones().all()) {
            if (customerId.equals(phone.customerId()) && phone.digits().equals(MessageValidator.digits(wanted))) {
                link.put("provision_phone_number", false);
                return;
            }
        }
        throw Attributes.invalid("reconnect_phone_number", "does not match a phone number of this customer");
    }

    private Reply update(Request request) {
        String customerId = customerId(request);
        SetupLink link = world.setupLinks().get(request.variable("setup_link_id"));
        if (!link.customerId().equals(customerId)) {
            throw ApiError.notFound("Setup link");
        }
        ObjectNode given = request.wrapped("setup_link");
        if ("used".equals(Json.string(given, "status"))) {
            throw Attributes.invalid("status", "can't be set to used");
        }
        ObjectNode changed = link.at(world.now()).json().deepCopy();
        new Attributes(given, changed).choice("status", "active", "expired", "revoked");
        JsonNode expires = given.get("expires_at");
        if (expires != null) {
            if (!expires.isNull() && Times.parse(expires.asText()) == null) {
                throw Attributes.invalid("expires_at", "is not a valid time");
            }
            changed.set("expires_at", expires);
        }
        take(given, changed);
        link.json().setAll(changed);
        return Reply.data(200, link.json());
    }
}
