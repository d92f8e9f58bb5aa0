package ai.kapso.testing.internal;

import ai.kapso.testing.MetaSignature;
import ai.kapso.webhooks.WebhookSigner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what happens into deliveries for the webhooks that want to know. */
final class Publisher {
    private static final String SIGNATURE = "X-Webhook-Signature";

    private final World world;
    private final Buffers buffers;

    Publisher(World world) {
        this.world = world;
        this.buffers = new Buffers(world, this);
    }

    /** A customer wrote. */
    void received(Message message) {
        Conversation conversation = message.conversation();
        long sequence = conversation.nextSequence();
        ObjectNode body = KapsoBodies.message(message, Events.RECEIVED, message.createdAt());
        for (Webhook webhook : listeners(message.phone(), Events.RECEIVED)) {
            if (webhook.buffers(Events.RECEIVED)) {
                buffers.add(webhook, conversation, body, sequence);
            } else {
                deliver(webhook, Events.RECEIVED, conversation, body, List.of());
            }
        }
        forward(conversation, MetaBodies.message(message));
    }

    /** A message of the business got a status. */
    void status(Message message, String status, ObjectNode metaStatus, Instant time) {
        Conversation conversation = message.conversation();
        String event = Events.ofStatus(status);
        if (Events.isOrdered(event)) {
            conversation.nextSequence();
        }
        ObjectNode body = KapsoBodies.message(message, event, time);
        for (Webhook webhook : listeners(message.phone(), event)) {
            deliver(webhook, event, conversation, body, List.of());
        }
        forward(conversation, MetaBodies.status(message, metaStatus));
    }

    /** A conversation began or ended. */
    void conversation(String event, Conversation conversation) {
        ObjectNode body = KapsoBodies.conversationEvent(conversation);
        for (Webhook webhook : listeners(conversation.phone(), event)) {
            deliver(webhook, event, conversation, body, List.of());
        }
    }

    /** Something about a contact changed. */
    void contact(String event, Phone phone, Contact contact, ObjectNode body) {
        for (Webhook webhook : listeners(phone, event)) {
            submit(new Delivery(world, webhook, event, "contact " + contact.id(), null, phone.id(), contact.waId())
                    .carries(Json.bytes(body), List.of()));
        }
    }

    /** Something about a number changed that the whole project may know. */
    void project(String event, Phone phone, ObjectNode body) {
        for (Webhook webhook : world.webhooks().all()) {
            if (webhook.phoneNumberId() == null && webhook.isActive() && webhook.wants(event)) {
                submit(new Delivery(world, webhook, event, "project", null, phone.id(), null)
                        .carries(Json.bytes(body), List.of()));
            }
        }
    }

    /** Tells those who asked when nothing follows this message for a while. */
    void watchSilence(Message message) {
        Conversation conversation = message.conversation();
        for (Webhook webhook : listeners(message.phone(), Events.CONVERSATION_INACTIVE)) {
            world.after(webhook.inactivity(), () -> {
                if (conversation.last() == message && conversation.isActive() && webhook.isActive()) {
                    ObjectNode body = KapsoBodies.inactivity(
                            conversation, message, webhook.inactivity().toMinutes());
                    deliver(webhook, Events.CONVERSATION_INACTIVE, conversation, body, List.of());
                }
            });
        }
    }

    /** A sample delivery to one webhook. */
    void test(Webhook webhook, String event) {
        String number = webhook.phoneNumberId();
        Instant now = world.now();
        ObjectNode body;
        if (number == null) {
            body = Json.object().put("test", true).put("event", event).put("phone_number_id", "123456789012345");
            body.putObject("project").put("id", world.projectId());
        } else {
            body = KapsoBodies.test(number, now);
        }
        Delivery delivery = new Delivery(world, webhook, event, "test", null, number, null);
        submit(webhook.isMeta() ? metaDelivery(delivery, body) : delivery.carries(Json.bytes(body), List.of()));
    }

    private List<Webhook> listeners(Phone phone, String event) {
        return world.webhooks()
                .newestFirst(webhook ->
                        webhook.belongsTo(phone) && webhook.isActive() && !webhook.isMeta() && webhook.wants(event));
    }

    private void forward(Conversation conversation, ObjectNode envelope) {
        Phone phone = conversation.phone();
        for (Webhook webhook : world.webhooks().newestFirst(w -> w.belongsTo(phone) && w.isActive() && w.isMeta())) {
            submit(metaDelivery(
                    new Delivery(
                            world,
                            webhook,
                            Events.META,
                            conversation.id(),
                            conversation.id(),
                            phone.id(),
                            conversation.contact().waId()),
                    envelope));
        }
    }

    private static Delivery metaDelivery(Delivery delivery, JsonNode envelope) {
        return delivery.carries(Json.metaBytes(envelope), List.of());
    }

    /** A delivery of one of Kapso's events; {@code parts} are the single bodies of a batch. */
    void deliver(Webhook webhook, String event, Conversation conversation, ObjectNode body, List<ObjectNode> parts) {
        submit(new Delivery(
                        world,
                        webhook,
                        event,
                        conversation.id(),
                        conversation.id(),
                        conversation.phone().id(),
                        conversation.contact().waId())
                .carries(Json.bytes(body), parts));
    }

    private void submit(Delivery delivery) {
        world.deliverer().submit(delivery);
    }

    /** The headers of a delivery, the signature among them. */
    static Map<String, String> headers(Webhook webhook, Delivery delivery, Settings settings) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Kapso-Webhooks/emulator");
        headers.put("X-Idempotency-Key", delivery.idempotencyKey());
        if (!webhook.isMeta()) {
            headers.put("X-Webhook-Event", delivery.event());
            headers.put("X-Webhook-Payload-Version", "v2");
        }
        if (!delivery.parts().isEmpty()) {
            headers.put("X-Webhook-Batch", "true");
            headers.put("X-Batch-Size", Integer.toString(delivery.parts().size()));
        }
        sign(headers, webhook.secret(), delivery.body(), webhook.isMeta() ? settings.metaSignature : null);
        headers.putAll(webhook.customHeaders());
        return headers;
    }

    private static void sign(
            Map<String, String> headers, @Nullable String secret, byte[] body, @Nullable MetaSignature choice) {
        if (secret == null || secret.isEmpty()) {
            return;
        }
        String signature = WebhookSigner.kapso(secret).sign(body);
        if (choice != MetaSignature.X_HUB_SIGNATURE_256) {
            headers.put(SIGNATURE, signature);
        }
        if (choice == MetaSignature.X_HUB_SIGNATURE_256 || choice == MetaSignature.BOTH) {
            headers.put("X-Hub-Signature-256", "sha256=" + signature);
        }
    }
}
