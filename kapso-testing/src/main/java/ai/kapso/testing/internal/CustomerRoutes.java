package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code /platform/v1/customers}. */
final class CustomerRoutes {
    private final World world;

    CustomerRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.platform(
                "GET",
                "/customers",
                this::list,
                "name_contains",
                "external_customer_id",
                "created_after",
                "created_before",
                "per_page",
                "page");
        router.platform("POST", "/customers", this::create);
        router.platform("GET", "/customers/{customer_id}", request -> Reply.data(200, customer(request)));
        router.platform("PATCH", "/customers/{customer_id}", this::update);
        router.platform("DELETE", "/customers/{customer_id}", this::delete);
    }

    private ObjectNode customer(Request request) {
        return world.customers().get(request.variable("customer_id"));
    }

    private Reply list(Request request) {
        String name = request.query("name_contains");
        String externalId = request.query("external_customer_id");
        Predicate<ObjectNode> created = created(request);
        return Page.numbered(
                request,
                world.customers()
                        .newestFirst(customer -> created.test(customer)
                                && contains(Json.string(customer, "name"), name)
                                && (externalId == null
                                        || externalId.equals(Json.string(customer, "external_customer_id")))));
    }

    /** Compares without regard to case, as the database does. */
    static boolean contains(@Nullable String text, @Nullable String part) {
        return part == null
                || (text != null
                        && text.toLowerCase(java.util.Locale.ROOT).contains(part.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The filter that {@code created_after} and {@code created_before} ask for. */
    static Predicate<ObjectNode> created(Request request) {
        Instant after = request.time("created_after");
        Instant before = request.time("created_before");
        return resource -> {
            Instant created = Objects.requireNonNull(
                    Times.parse(resource.path("created_at").asText()));
            return (after == null || !created.isBefore(after)) && (before == null || !created.isAfter(before));
        };
    }

    private Reply create(Request request) {
        ObjectNode customer = Json.object();
        customer.put("id", world.ids().uuid());
        customer.putNull("name");
        customer.putNull("external_customer_id");
        take(request.wrapped("customer"), customer);
        String now = Times.iso(world.now());
        customer.put("created_at", now).put("updated_at", now);
        world.customers().put(customer.path("id").asText(), customer);
        return Reply.data(201, customer);
    }

    private Reply update(Request request) {
        ObjectNode customer = customer(request);
        ObjectNode changed = customer.deepCopy();
        take(request.wrapped("customer"), changed);
        customer.setAll(changed);
        customer.put("updated_at", Times.iso(world.now()));
        return Reply.data(200, customer);
    }

    private void take(ObjectNode given, ObjectNode customer) {
        new Attributes(given, customer).text("name", "external_customer_id").required("name");
        String externalId = Json.string(customer, "external_customer_id");
        for (ObjectNode other : world.customers().all()) {
            boolean same = other.path("id").equals(customer.path("id"));
            if (externalId != null && !same && externalId.equals(Json.string(other, "external_customer_id"))) {
                throw Attributes.invalid("external_customer_id", "has already been taken");
            }
        }
    }

    private Reply delete(Request request) {
        String id = customer(request).path("id").asText();
        world.customers().remove(id);
        world.setupLinks().removeIf(link -> link.customerId().equals(id));
        for (Phone phone : world.phones().all()) {
            if (id.equals(phone.customerId())) {
                phone.json().putNull("customer_id");
            }
        }
        return Reply.noContent();
    }
}
