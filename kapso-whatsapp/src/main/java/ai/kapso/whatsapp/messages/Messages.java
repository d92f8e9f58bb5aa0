package ai.kapso.whatsapp.messages;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * Sends the messages of one phone number.
 *
 * <p>A send that the API has certainly not seen, or has refused for the moment (429, 409 while another message to the same
 * user is on its way), is repeated as the config's retry policy says. A send whose outcome is unknown is not repeated, as
 * users could get it twice; it ends in an exception that says so.
 *
 * <p>From {@code WhatsAppClient.messages(phoneNumberId)}. Immutable and thread-safe.
 */
@CheckReturnValue
public final class Messages {

    private final Pipeline pipeline;
    private final String phoneNumberId;

    /** For {@code WhatsAppClient}, which gives this out. */
    public Messages(KapsoConfig config, String phoneNumberId) {
        Checks.of("Messages").notBlank("phone_number_id", phoneNumberId).done();
        this.pipeline = Pipeline.of(config);
        this.phoneNumberId = phoneNumberId;
    }

    /**
     * Sends a message. All but templates need an open window: the user wrote or called within the last 24 hours.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}.
     *
     * @param message of any kind
     */
    public Call<SentMessage> send(OutboundMessage message) {
        return pipeline.call(post("messages").body(message).reply(new SendResponse()));
    }

    /**
     * Sends a message that is given as JSON.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}.
     *
     * @param message the whole body of the request, as for {@link RawMessage#of(JsonNode)}
     * @throws IllegalArgumentException when it is not an object with a type and a recipient
     */
    public Call<SentMessage> sendRaw(JsonNode message) {
        return send(RawMessage.of(message));
    }

    /**
     * Sends a marketing template by the Marketing Messages API, which chooses the time of delivery itself.
     *
     * <p>Source: {@code POST /{phone_number_id}/marketing_messages}.
     *
     * @param message a template of the category marketing, to a single user
     * @throws IllegalArgumentException when it goes to a group
     */
    public Call<SentMessage> sendMarketing(TemplateMessage message) {
        boolean group = message.recipient().kind() == Recipient.Kind.GROUP;
        Checks.of("TemplateMessage")
                .require(!group, "recipient_type", "is group; marketing messages go to single users")
                .done();
        return pipeline.call(post("marketing_messages").body(message).reply(new SendResponse()));
    }

    /**
     * Marks a received message, and all before it, as read: users see two blue ticks. Not for messages in groups, nor for
     * any that is older than 30 days.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}, status {@code read}.
     *
     * @param messageId the id (wamid) of the message
     * @throws IllegalArgumentException when the id is blank
     */
    public Call<@Nullable Void> markRead(String messageId) {
        return mark(readMark(messageId));
    }

    /**
     * Marks a received message as read, as {@link #markRead(String)} does, and shows that an answer is being written: for
     * about 25 seconds, or until it is sent.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}, status {@code read} with a typing indicator.
     *
     * @param messageId the id (wamid) of the message
     * @throws IllegalArgumentException when the id is blank
     */
    public Call<@Nullable Void> markReadWithTyping(String messageId) {
        ObjectNode mark = readMark(messageId);
        mark.putObject("typing_indicator").put("type", "text");
        return mark(mark);
    }

    private Call<@Nullable Void> mark(ObjectNode body) {
        return pipeline.call(post("messages").idempotent().body(body).noReply());
    }

    private static ObjectNode readMark(String messageId) {
        Checks.of("Messages").notBlank("message_id", messageId).done();
        return JsonNodeFactory.instance
                .objectNode()
                .put("messaging_product", "whatsapp")
                .put("status", "read")
                .put("message_id", messageId);
    }

    private Operation.Builder post(String resource) {
        return Operation.post(Api.META, "/{phone_number_id}/" + resource).path("phone_number_id", phoneNumberId);
    }
}
