package ai.kapso.testing.internal;

import ai.kapso.testing.StatusOrder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a message after it was accepted. */
public final class Statuses {
    private static final class Failure {
        private final int code;
        private final String title;

        private Failure(int code, String title) {
            this.code = code;
            this.title = title;
        }
    }

    private static final Duration REACTION_REACH = Duration.ofDays(30);
    private static final String NO_TARGET =
            "The message that is reacted to does not exist, is older than 30 days or is a reaction itself";

    private final World world;
    private final Deque<Failure> planned = new ArrayDeque<>();

    Statuses(World world) {
        this.world = world;
    }

    /** The next message that is accepted will fail later. */
    public void failNext(int code, String title) {
        planned.add(new Failure(code, title));
    }

    /** Sets a message that was just accepted on its way. */
    void begin(Message message) {
        if (message.type().equals("reaction") && !hasTarget(message)) {
            world.after(delay(1), () -> fail(message, 131009, "Parameter value is not valid", NO_TARGET));
            return;
        }
        Failure failure = planned.poll();
        if (failure != null) {
            world.after(delay(1), () -> become(message, "sent"));
            world.after(delay(2), () -> fail(message, failure.code, failure.title, null));
            return;
        }
        int step = 0;
        for (String status : course(message)) {
            step++;
            world.after(delay(step), () -> become(message, status));
        }
    }

    /** A reaction needs a message of the same chat, no older than 30 days and no reaction itself. */
    private boolean hasTarget(Message reaction) {
        Message target =
                world.chats().find(reaction.content().path("message_id").asText());
        return target != null
                && target.isBetween(reaction.phone(), reaction.contact())
                && !target.type().equals("reaction")
                && target.createdAt().plus(REACTION_REACH).isAfter(world.now());
    }

    private Duration delay(int step) {
        return world.settings().statusDelay.multipliedBy(step);
    }

    private List<String> course(Message message) {
        StatusOrder order = world.settings().statusOrder;
        if (order == StatusOrder.MANUAL) {
            return List.of();
        }
        if (message.type().equals("reaction")) {
            return List.of("sent");
        }
        List<String> course = new ArrayList<>();
        course.add("sent");
        if (order != StatusOrder.WITHOUT_DELIVERED) {
            course.add("delivered");
        }
        if (world.settings().autoRead) {
            course.add("read");
        }
        if (order == StatusOrder.REVERSED) {
            Collections.reverse(course);
        }
        return course;
    }

    /** Gives the message a status that it did not have, and tells the webhooks. */
    public void become(Message message, String status) {
        if (!message.had(status)) {
            record(
                    message,
                    status,
                    MetaBodies.statusObjects(message, status, world.now(), world.settings().conversationInStatuses));
        }
    }

    /** WhatsApp could not deliver the message. */
    public void fail(Message message, int code, String title, @Nullable String details) {
        List<ObjectNode> failed = MetaBodies.statusObjects(message, "failed", world.now(), false);
        failed.forEach(status -> MetaBodies.withError(status, code, title, details));
        record(message, "failed", failed);
    }

    private void record(Message message, String status, List<ObjectNode> metaStatuses) {
        Instant now = world.now();
        message.record(status, metaStatuses);
        message.conversation().touch(now, world.nextPlace());
        world.publisher().status(message, status, metaStatuses, now);
    }

    /** The contact sees the message: after whatever is on its way to them already. */
    public void read(Message message) {
        if (!message.isInbound() && !message.isFromApp() && !message.type().equals("reaction")) {
            world.soon(() -> become(message, "read"));
        }
    }
}
