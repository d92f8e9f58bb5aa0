package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Customers going through the page behind a setup link. */
public final class Signups {
    private final World world;

    Signups(World world) {
        this.world = world;
    }

    private SetupLink find(String idOrUrl) {
        for (SetupLink link : world.setupLinks().all()) {
            if (link.isCalled(idOrUrl)) {
                return link.at(world.now());
            }
        }
        throw new IllegalArgumentException("the emulator has no such setup link: " + idOrUrl);
    }

    /** Why the link can not be used; null when it can. */
    private static @Nullable String obstacle(SetupLink link) {
        switch (link.status()) {
            case "active":
                return null;
            case "used":
                return "already_used";
            default:
                return "link_expired";
        }
    }

    /** Where a browser ends up, and which number is connected now; no number when the link is dead. */
    public static final class Outcome {
        private final String redirect;
        private final @Nullable Phone phone;

        private Outcome(String redirect, @Nullable Phone phone) {
            this.redirect = redirect;
            this.phone = phone;
        }

        /** Where the browser ends up. */
        public String redirect() {
            return redirect;
        }

        /** The number that is connected now. */
        public @Nullable Phone phone() {
            return phone;
        }
    }

    /** The customer goes through to the end. */
    public Outcome complete(
            String idOrUrl, @Nullable String digits, @Nullable String phoneNumberId, @Nullable String accountId) {
        SetupLink link = find(idOrUrl);
        String obstacle = obstacle(link);
        if (obstacle != null) {
            return new Outcome(failure(link, obstacle), null);
        }
        Phone phone = connect(link, digits, phoneNumberId, accountId);
        link.become("used");
        link.setup("completed", null);
        ObjectNode provisioned = null;
        if (link.json().path("provision_phone_number").asBoolean()) {
            provisioned = provisioned(link, phone);
            link.json().set("provisioned_phone_number", provisioned);
        }
        return new Outcome(success(link, phone, provisioned), phone);
    }

    private Phone connect(
            SetupLink link, @Nullable String digits, @Nullable String phoneNumberId, @Nullable String accountId) {
        String known = link.text("reconnect_phone_number");
        if (known != null) {
            for (Phone phone : world.phones().all()) {
                if (phone.digits().equals(MessageValidator.digits(known))) {
                    phone.json().put("status", "CONNECTED").put("updated_at", Times.iso(world.now()));
                    return phone;
                }
            }
        }
        ObjectNode customer = world.customers().get(link.customerId());
        Phone phone = world.phonebook()
                .connect(
                        Objects.requireNonNullElseGet(phoneNumberId, world.ids()::metaId),
                        Objects.requireNonNullElseGet(accountId, world.ids()::metaId),
                        Objects.requireNonNullElseGet(digits, world.phonebook()::inventDigits),
                        customer.path("name").asText(),
                        link.customerId());
        phone.json()
                .put(
                        "is_coexistence",
                        "coexistence"
                                .equals(link.json()
                                        .path("allowed_connection_types")
                                        .path(0)
                                        .asText()));
        return phone;
    }

    private ObjectNode provisioned(SetupLink link, Phone phone) {
        String country = link.json().path("phone_number_country_isos").path(0).asText("US");
        return Json.object()
                .put("id", world.ids().uuid())
                .put("phone_number", "+" + phone.digits())
                .put("status", "active")
                .put("area_code", link.text("phone_number_area_code"))
                .put("country_iso", country)
                .put("country_dial_code", "+1")
                .put("display_number", "+" + phone.digits());
    }

    /** The customer gives up, or something goes wrong on the way. */
    public String fail(String idOrUrl, String errorCode) {
        SetupLink link = find(idOrUrl);
        String obstacle = obstacle(link);
        if (obstacle == null) {
            link.setup("failed", errorCode);
        }
        return failure(link, Objects.requireNonNullElse(obstacle, errorCode));
    }

    private static String success(SetupLink link, Phone phone, @Nullable ObjectNode provisioned) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("setup_link_id", link.id());
        parameters.put("status", "completed");
        parameters.put("phone_number_id", phone.id());
        parameters.put("business_account_id", phone.businessAccountId());
        if (provisioned != null) {
            parameters.put("provisioned_phone_number_id", provisioned.path("id").asText());
        }
        parameters.put("display_phone_number", "+" + phone.digits());
        return extend(redirect(link, "success_redirect_url"), parameters);
    }

    private static String failure(SetupLink link, String errorCode) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("setup_link_id", link.id());
        parameters.put("error_code", errorCode);
        return extend(redirect(link, "failure_redirect_url"), parameters);
    }

    private static String redirect(SetupLink link, String name) {
        return Objects.requireNonNullElseGet(link.text(name), () -> Objects.requireNonNull(link.text("url")));
    }

    /** Adds parameters to a URL that may have some of its own. */
    private static String extend(String url, Map<String, String> parameters) {
        int hash = url.indexOf('#');
        String fragment = hash < 0 ? "" : url.substring(hash);
        StringBuilder extended = new StringBuilder(hash < 0 ? url : url.substring(0, hash));
        char separator = url.indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            extended.append(separator)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            separator = '&';
        }
        return extended.append(fragment).toString();
    }
}
