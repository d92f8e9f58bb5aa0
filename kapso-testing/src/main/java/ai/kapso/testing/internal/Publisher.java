package ai.kapso.testing.internal;

import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what happens into deliveries for the webhooks that want to know. */
public final class Publisher {
    private final World world;
    private final Buffers buffers;
    private final Map<String, Long> sequences = new HashMap<>();

    Publisher(World world) {
        this.world = world;
        this.buffers = new Buffers(world, this);
    }

    /** A contact wrote. */
    void received(Message message) {
        message(WebhookEventName.MESSAGE_RECEIVED, message, message.createdAt());
        forward(Subject.of(message.conversation()), MetaBodies.message(message));
    }

    /** A message of the business got a status. */
    void status(Message message, String status, List<ObjectNode> metaStatuses, Instant time) {
        if (!message.isToGroup()) {
            message(Events.ofStatus(status), message, time);
        }
        forward(Subject.of(message.conversation()), MetaBodies.status(message, status, metaStatuses));
    }

    /** The business wrote in its app. */
    void echo(Message message) {
        message(WebhookEventName.MESSAGE_SENT, message, message.createdAt());
        forward(Subject.of(message.conversation()), MetaBodies.echo(message));
    }

    private void message(WebhookEventName event, Message message, Instant time) {
        tell(
                event,
                Subject.of(message.conversation()),
                Map.of(
                        PayloadVersion.V2, KapsoBodies.message(message, event, time),
                        PayloadVersion.V1, LegacyBodies.message(message)));
    }

    /** A conversation began or ended. */
    void conversation(WebhookEventName event, Conversation conversation) {
        tell(
                event,
                Subject.of(conversation),
                Map.of(
                        PayloadVersion.V2, KapsoBodies.conversationEvent(conversation),
                        PayloadVersion.V1, LegacyBodies.conversationEvent(conversation)));
    }

    /** Something about a contact changed. */
    void contact(WebhookEventName event, Phone phone, Contact contact, ObjectNode body) {
        tell(event, Subject.contact(phone, contact.id(), contact.waId()), PayloadVersion.V2, body);
    }

    /** Tells those who asked when nothing follows this message for a while. */
    void watchSilence(Message message) {
        Conversation conversation = message.conversation();
        WebhookEventName event = WebhookEventName.CONVERSATION_INACTIVE;
        for (Webhook webhook : listeners(event, message.phone())) {
            world.after(webhook.inactivity(), () -> {
                if (conversation.last() == message && conversation.isActive() && webhook.isActive()) {
                    ObjectNode body = KapsoBodies.inactivity(
                            conversation, message, webhook.inactivity().toMinutes());
                    deliver(
                            webhook,
                            event,
                            Subject.of(conversation),
                            isLegacy(webhook) ? LegacyBodies.inactivity(conversation, body) : body,
                            List.of());
                }
            });
        }
    }

    private static boolean isLegacy(Webhook webhook) {
        return webhook.version().equals(PayloadVersion.V1);
    }

    /** Tells the webhooks that want the event in one form. */
    void tell(WebhookEventName event, Subject subject, PayloadVersion version, ObjectNode body) {
        tell(event, subject, Map.of(version, body));
    }

    /** Tells each webhook that wants the event, in the form that it has asked for. */
    private void tell(WebhookEventName event, Subject subject, Map<PayloadVersion, ObjectNode> bodies) {
        long sequence = Events.isOrdered(event) ? sequences.merge(subject.lane(), 1L, Long::sum) : 0;
        for (Webhook webhook : listeners(event, subject.phone())) {
            ObjectNode body = bodies.get(webhook.version());
            if (body == null) {
                continue;
            }
            if (webhook.buffers(event)) {
                buffers.add(webhook, subject, body, sequence);
            } else {
                deliver(webhook, event, subject, body, List.of());
            }
        }
    }

    private List<Webhook> listeners(WebhookEventName event, @Nullable Phone phone) {
        boolean ofProject = Events.isOf(WebhookScope.PROJECT, event);
        return world.webhooks()
                .newestFirst(webhook -> (ofProject ? webhook.phoneNumberId() == null : webhook.belongsTo(phone))
                        && webhook.isActive()
                        && !webhook.isMeta()
                        && webhook.wants(event));
    }

    /** A sample delivery to one webhook. */
    void test(Webhook webhook, String event) {
        String number = webhook.phoneNumberId();
        ObjectNode body;
        if (number == null) {
            body = Json.object().put("test", true).put("event", event).put("phone_number_id", "123456789012345");
            body.putObject("project").put("id", world.projectId());
        } else {
            body = KapsoBodies.test(number, world.now());
        }
        Phone phone = number == null ? null : world.phones().find(number);
        Delivery delivery = new Delivery(world, webhook, event, Subject.test(phone));
        submit(delivery.carries(webhook.isMeta() ? Json.metaBytes(body) : Json.bytes(body), List.of()));
    }

    /** Meta tells of a change: to webhooks that want its bodies as they are, and to apps at Meta itself. */
    void forward(Subject subject, ObjectNode change) {
        Phone phone = subject.phone();
        if (phone == null) {
            return;
        }
        byte[] body = Json.metaBytes(MetaBodies.envelope(phone, change, world.now()));
        for (Webhook webhook : world.webhooks().newestFirst(w -> w.belongsTo(phone) && w.isActive() && w.isMeta())) {
            submit(new Delivery(world, webhook, Events.META, subject).carries(body, List.of()));
        }
        for (Webhook app : world.metaApps()) {
            submit(new Delivery(world, app, Events.META, subject).carries(body, List.of()));
        }
    }

    /** A delivery of one of Kapso's events; {@code parts} are the single bodies of a batch. */
    void deliver(Webhook webhook, WebhookEventName event, Subject subject, ObjectNode body, List<ObjectNode> parts) {
        submit(new Delivery(world, webhook, event.value(), subject).carries(Json.bytes(body), parts));
    }

    private void submit(Delivery delivery) {
        world.deliverer().submit(delivery);
    }
}
