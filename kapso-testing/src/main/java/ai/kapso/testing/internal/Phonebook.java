package ai.kapso.testing.internal;

import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers of the project coming and going. */
public final class Phonebook {
    private final World world;
    private int invented;

    Phonebook(World world) {
        this.world = world;
    }

    /** A number that nobody has. */
    String inventDigits() {
        invented++;
        return String.format(Locale.ROOT, "1555010%04d", invented);
    }

    /** Connects a number and tells the project webhooks. */
    public Phone connect(String id, String businessAccountId, String digits, String name, @Nullable String customerId) {
        String now = Times.iso(world.now());
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("internal_id", world.ids().uuid());
        json.put("phone_number_id", id);
        json.put("name", name);
        json.put("business_account_id", businessAccountId);
        json.put("is_coexistence", false);
        json.put("inbound_processing_enabled", true);
        json.put("calls_enabled", false);
        json.put("webhook_verified_at", now);
        json.put("created_at", now);
        json.put("updated_at", now);
        json.put("customer_id", customerId);
        json.put("display_name", name);
        json.put("display_phone_number", "+" + digits);
        json.put("display_phone_number_normalized", digits);
        json.put("verified_name", name);
        json.put("quality_rating", "GREEN");
        json.put("code_verification_status", "VERIFIED");
        json.put("name_status", "APPROVED");
        json.put("status", "CONNECTED");
        json.put("throughput_tier", "STANDARD");
        json.put("whatsapp_business_manager_messaging_limit", "TIER_1K");
        json.put("is_official_business_account", false);
        json.put("is_pin_enabled", true);
        Phone phone = new Phone(json);
        world.phones().put(id, phone);
        tell(phone, WebhookEventName.PHONE_NUMBER_CREATED, WebhookEventName.CONFIG_CREATED);
        return phone;
    }

    /** Takes a number away with all that hangs on it. */
    void disconnect(Phone phone) {
        world.phones().remove(phone.id());
        world.webhooks().removeIf(webhook -> webhook.belongsTo(phone));
        tell(phone, WebhookEventName.PHONE_NUMBER_DELETED, WebhookEventName.CONFIG_DELETED);
    }

    private void tell(Phone phone, WebhookEventName event, WebhookEventName legacyEvent) {
        Subject subject = Subject.project(phone);
        ObjectNode body = KapsoBodies.number(phone, world.projectId(), customer(phone));
        world.publisher().tell(event, subject, PayloadVersion.V2, body);
        world.publisher().tell(legacyEvent, subject, PayloadVersion.V1, LegacyBodies.number(phone));
    }

    /** Who the number belongs to, as events name customers. */
    @Nullable
    ObjectNode customer(Phone phone) {
        String id = phone.customerId();
        ObjectNode customer = id == null ? null : world.customers().find(id);
        if (customer == null) {
            return null;
        }
        ObjectNode reference = Json.object().put("id", id);
        Json.putIfPresent(reference, "external_id", Json.string(customer, "external_customer_id"));
        return reference;
    }

    /** A number loses its connection, or has it again, and the project webhooks are told. */
    public void changeConnection(Phone phone, boolean connected, WebhookEvent event) {
        phone.json().put("status", connected ? "CONNECTED" : "DISCONNECTED");
        phone.json().put("updated_at", Times.iso(world.now()));
        world.publication().publish(event);
    }

    /** The number with this id, for callers that are not requests. */
    public Phone get(String phoneNumberId) {
        Phone phone = world.phones().find(phoneNumberId);
        if (phone == null) {
            throw new IllegalArgumentException("the emulator has no phone number " + phoneNumberId + ": " + present());
        }
        return phone;
    }

    /** The only number; there has to be exactly one. */
    public Phone only() {
        if (world.phones().size() == 1) {
            return world.phones().all().iterator().next();
        }
        throw new IllegalStateException(
                world.phones().size() == 0
                        ? "the emulator has no phone number: " + present()
                        : "say which phone number is meant, for a contact by contact.at(phoneNumberId): " + present());
    }

    private String present() {
        List<String> ids = new ArrayList<>();
        world.phones().all().forEach(phone -> ids.add(phone.id()));
        return ids.isEmpty() ? "add one with emulator.addPhoneNumber()" : "there is " + String.join(", ", ids);
    }

    /** Registers a webhook for the events of messages and conversations of the number. */
    public void addWebhook(String phoneNumberId, String url, String secret) {
        if (!Attributes.isUrl(url)) {
            throw new IllegalArgumentException("the URL of the webhook must begin with http:// or https://: " + url);
        }
        new WebhookRoutes(world).add(get(phoneNumberId), url, secret);
    }

    /** Connects a number with invented ids. */
    public Phone invent(@Nullable String phoneNumberId, @Nullable String digits, @Nullable String customerId) {
        return connect(
                phoneNumberId == null ? world.ids().metaId() : phoneNumberId,
                world.ids().metaId(),
                digits == null ? inventDigits() : digits,
                "Test number",
                customerId);
    }
}
