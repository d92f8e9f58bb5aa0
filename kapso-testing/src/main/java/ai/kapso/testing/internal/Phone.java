package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A connected number of the business, as the Platform API shows it. */
public final class Phone {
    private final ObjectNode json;
    private final ObjectNode health;

    Phone(ObjectNode json) {
        this.json = json;
        this.health = Json.object();
    }

    ObjectNode json() {
        return json;
    }

    /** What the health check tells besides the usual: empty while the number is healthy. */
    public ObjectNode health() {
        return health;
    }

    /** Meta's id. */
    public String id() {
        return text("phone_number_id");
    }

    String internalId() {
        return text("internal_id");
    }

    /** The id of the WhatsApp Business Account that it belongs to. */
    public String businessAccountId() {
        return text("business_account_id");
    }

    /** The number itself, digits only. */
    public String digits() {
        return text("display_phone_number_normalized");
    }

    /** Whether the WhatsApp Business app uses it as well. */
    boolean isCoexistence() {
        return json.path("is_coexistence").asBoolean();
    }

    boolean isConnected() {
        return "CONNECTED".equals(Json.string(json, "status"));
    }

    @Nullable
    String customerId() {
        return Json.string(json, "customer_id");
    }

    private String text(String name) {
        return Objects.requireNonNull(Json.string(json, name), name);
    }
}
