package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link by which a customer connects a number. */
final class SetupLink {
    private final String customerId;
    private final ObjectNode json;

    SetupLink(String customerId, ObjectNode json) {
        this.customerId = customerId;
        this.json = json;
    }

    String customerId() {
        return customerId;
    }

    ObjectNode json() {
        return json;
    }

    String id() {
        return json.get("id").textValue();
    }

    String status() {
        return json.get("status").textValue();
    }

    void become(String status) {
        json.put("status", status);
    }

    void setup(String status, @Nullable String error) {
        json.put("whatsapp_setup_status", status).put("whatsapp_setup_error", error);
    }

    /** Lets the link expire if its time has come. */
    SetupLink at(Instant now) {
        String expires = Json.string(json, "expires_at");
        Instant end = expires == null ? null : Times.parse(expires);
        if (status().equals("active") && end != null && !end.isAfter(now)) {
            become("expired");
        }
        return this;
    }

    boolean isCalled(String idOrUrl) {
        return id().equals(idOrUrl) || Objects.equals(Json.string(json, "url"), idOrUrl);
    }

    @Nullable
    String text(String name) {
        return Json.string(json, name);
    }
}
