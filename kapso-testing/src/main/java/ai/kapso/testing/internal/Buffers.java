package ai.kapso.testing.internal;

import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects received messages until a conversation pauses, for webhooks that want them in batches. */
final class Buffers {
    private static final WebhookEventName EVENT = WebhookEventName.MESSAGE_RECEIVED;

    private static final class Buffer {
        private final Webhook webhook;
        private final Subject subject;
        private final List<ObjectNode> bodies = new ArrayList<>();
        private long first;
        private long last;
        private Timeline.@Nullable Task timer;

        private Buffer(Webhook webhook, Subject subject) {
            this.webhook = webhook;
            this.subject = subject;
        }
    }

    private final World world;
    private final Publisher publisher;
    private final Map<String, Buffer> open = new HashMap<>();

    Buffers(World world, Publisher publisher) {
        this.world = world;
        this.publisher = publisher;
    }

    /** Adds a message; each one starts the window anew, and a full buffer leaves at once. */
    void add(Webhook webhook, Subject subject, ObjectNode body, long sequence) {
        String key = webhook.id() + " " + subject.lane();
        Buffer buffer = open.computeIfAbsent(key, k -> new Buffer(webhook, subject));
        if (buffer.bodies.isEmpty()) {
            buffer.first = sequence;
        }
        buffer.last = sequence;
        buffer.bodies.add(body);
        if (buffer.timer != null) {
            world.timeline().cancel(buffer.timer);
        }
        if (buffer.bodies.size() >= webhook.bufferSize()) {
            flush(key, buffer);
        } else {
            buffer.timer = world.after(webhook.bufferWindow(), () -> flush(key, buffer));
        }
    }

    private void flush(String key, Buffer buffer) {
        if (!open.remove(key, buffer) || !buffer.webhook.isActive()) {
            return;
        }
        ObjectNode envelope = Json.object();
        envelope.put("type", EVENT.value());
        envelope.put("batch", true);
        envelope.putArray("data").addAll(buffer.bodies);
        ObjectNode info = envelope.putObject("batch_info")
                .put("size", buffer.bodies.size())
                .put("window_ms", buffer.webhook.bufferWindow().toMillis())
                .put("first_sequence", buffer.first)
                .put("last_sequence", buffer.last);
        Json.putIfPresent(info, "conversation_id", buffer.subject.conversationId());
        publisher.deliver(buffer.webhook, EVENT, buffer.subject, envelope, buffer.bodies);
    }
}
