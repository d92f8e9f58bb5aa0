package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One contact's side of the talk with a number. */
public final class Talk {
    private final World world;
    private final Contact contact;
    private final @Nullable String phoneNumberId;

    /** With the one number that there is when no id is given. */
    public Talk(World world, Contact contact, @Nullable String phoneNumberId) {
        this.world = world;
        this.contact = contact;
        this.phoneNumberId = phoneNumberId;
    }

    /** The number of the business. */
    public Phone phone() {
        return phoneNumberId == null
                ? world.phonebook().only()
                : world.phonebook().get(phoneNumberId);
    }

    /** What the contact was sent, newest first; from every number unless one was named. */
    public List<Message> sent() {
        return world.chats().sentTo(contact, phoneNumberId == null ? null : phone());
    }

    /** The message with this id, from either side. */
    public Message find(String wamid) {
        Message message = world.call(() -> world.chats().find(wamid));
        if (message == null) {
            throw new IllegalArgumentException("the emulator has no message " + wamid);
        }
        return message;
    }

    /** The contact writes, and the id of the message comes back. */
    public String write(
            String type,
            JsonNode content,
            @Nullable Message quoted,
            @Nullable ObjectNode besides,
            @Nullable ObjectNode extras) {
        JsonNode copy = content.deepCopy();
        return world.call(() -> world.inbound()
                .receive(phone(), contact, type, copy, quoted, besides, extras)
                .wamid());
    }

    /** The contact sends a file. */
    public String writeMedia(
            String type, SampleFile sample, Function<ObjectNode, ObjectNode> details, String transcript) {
        return world.call(() -> {
            ObjectNode file = world.media().receive(sample.contentType(), sample.bytes(), phone());
            ObjectNode extras = world.media().extras(file, sample.filename());
            if (!transcript.isEmpty()) {
                extras.putObject("transcript").put("text", transcript);
            }
            return write(type, details.apply(file), null, null, extras);
        });
    }

    /** The contact answers something interactive. */
    public String answer(Function<List<Message>, @Nullable Answers> search, String otherwise) {
        return world.call(() -> {
            Answers answer = search.apply(sent());
            if (answer == null) {
                throw new IllegalStateException("the contact was sent " + otherwise);
            }
            return write(answer.type(), answer.content(), answer.quoted(), null, null);
        });
    }
}
