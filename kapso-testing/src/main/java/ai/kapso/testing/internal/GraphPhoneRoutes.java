package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Numbers as Meta shows them. */
final class GraphPhoneRoutes {
    private static final String[] BASIC = {
        "id", "verified_name", "display_phone_number", "quality_rating", "code_verification_status"
    };

    private final World world;

    GraphPhoneRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.meta("GET", "/{business_account_id}/phone_numbers", this::list, "fields", "after");
        router.meta("GET", "/{phone_number_id}", this::get, "fields");
    }

    private Reply list(Request request) {
        String account = request.variable("business_account_id");
        ArrayNode data = Json.array();
        for (Phone phone : world.phones().all()) {
            if (phone.businessAccountId().equals(account)) {
                data.add(json(phone, request.query("fields")));
            }
        }
        if (request.query("after") != null) {
            // Meta gives cursors on the last page too; behind it there is nothing.
            return Reply.ok(Json.object().set("data", Json.array()));
        }
        if (data.isEmpty()) {
            throw ApiError.meta(400, 100, "Unsupported get request.", "No business account " + account);
        }
        ObjectNode body = Json.object();
        body.set("data", data);
        body.putObject("paging").putObject("cursors").put("before", "QVFIUjE=").put("after", "QVFIUjI=");
        return Reply.ok(body);
    }

    private Reply get(Request request) {
        Phone phone = world.phones().find(request.variable("phone_number_id"));
        if (phone == null) {
            // Media and flows have the same path, and the emulator has neither.
            throw ApiError.platform(
                    501, "The emulator does not know GET " + request.path() + ": it is not the id of a phone number");
        }
        return Reply.ok(json(phone, request.query("fields")));
    }

    private static ObjectNode json(Phone phone, @Nullable String fields) {
        ObjectNode all = Json.only(
                phone.json(),
                "id",
                "verified_name",
                "display_phone_number",
                "quality_rating",
                "code_verification_status",
                "is_official_business_account",
                "name_status");
        all.put("new_name_status", "NONE");
        all.put("platform_type", "CLOUD_API");
        all.putObject("throughput").put("level", "STANDARD");
        all.put("account_mode", "LIVE");
        all.put("certificate", "CmYKIgixlJLq");
        all.put("messaging_limit_tier", "TIER_1K");
        if (fields == null) {
            return Json.only(all, BASIC);
        }
        String[] names = ("id," + fields).split("\\s*,\\s*", -1);
        for (String name : names) {
            if (!all.has(name)) {
                throw ApiError.platform(501, "The emulator does not know the field " + name + " of a phone number");
            }
        }
        return Json.only(all, names);
    }
}
