package ai.kapso.whatsapp.messages;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * Sends the messages of one phone number. Each method returns a {@link Call}, and nothing is sent before its
 * {@link Call#execute() execute()} or {@link Call#executeAsync() executeAsync()} is called.
 *
 * <pre>{@code
 * SentMessage sent = messages.send(TextMessage.of("+15551234567", "Hello")).execute();
 * messages.reply(received, "Thank you").execute();
 * messages.send(ImageMessage.builder().inReplyTo(received).link("https://shop.example/menu.jpg").build()).execute();
 * }</pre>
 *
 * <p>A send that never reached the API, or that was refused temporarily (429, or 409 while another message to the same
 * contact is in progress), is retried according to the retry policy. A send whose outcome is unknown is not retried,
 * because the contact could get it twice; its exception returns true from {@code outcomeUnknown()}.
 *
 * <p>Created by {@code WhatsAppClient.messages(phoneNumberId)}. Immutable and thread-safe.
 */
@CheckReturnValue
public final class Messages {

    private final Pipeline pipeline;
    private final String phoneNumberId;

    /** For {@code WhatsAppClient}. */
    public Messages(KapsoConfig config, String phoneNumberId) {
        Checks checks = Checks.of("Messages").notBlank("phone_number_id", phoneNumberId);
        checks.done();
        checks.require(
                        !PhoneNumbers.isWrittenAsNumber(phoneNumberId),
                        "phone_number_id",
                        "is a phone number; give Meta's id of the number instead, digits without a plus sign")
                .done();
        this.pipeline = Pipeline.of(config);
        this.phoneNumberId = phoneNumberId;
    }

    /**
     * Returns a call that sends a message; nothing is sent before its {@code execute()} or {@code executeAsync()}.
     *
     * <p>The kinds of messages: {@link TextMessage}, {@link ImageMessage}, {@link VideoMessage}, {@link AudioMessage},
     * {@link VoiceMessage}, {@link DocumentMessage}, {@link StickerMessage}, {@link LocationMessage},
     * {@link ContactsMessage}, {@link ReactionMessage}, {@link TemplateMessage}, {@link ButtonsMessage},
     * {@link ListMessage}, {@link CtaUrlMessage}, {@link FlowMessage}, {@link CarouselMessage}, {@link ProductMessage},
     * {@link ProductListMessage}, {@link CatalogMessage}, {@link OrderDetailsMessage}, {@link OrderStatusMessage},
     * {@link LocationRequestMessage}, {@link AddressMessage}, {@link ContactInfoRequestMessage},
     * {@link VoiceCallMessage}, {@link CallPermissionRequestMessage}, {@link PinMessage} and {@link RawMessage}. All but
     * templates need an open session window: the contact wrote or called within the last 24 hours.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}.
     *
     * @param message a message of any kind
     */
    public Call<SentMessage> send(OutboundMessage message) {
        Checks.of("Messages").present("message", message).done();
        return pipeline.call(post("messages").body(message).reply(new SendResponse()));
    }

    /**
     * Replies to a message with a text: sends it to the contact or group that the message came from, and quotes the
     * message. Build replies of other kinds with {@code inReplyTo(received)}, reactions with
     * {@link ReactionMessage#of(Message, String)}.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}.
     *
     * @param received the message to answer; reply from the phone number that received it
     * @param text the text, at most 4096 characters
     * @throws IllegalArgumentException if the message names neither contact nor group, or the text is blank or too long
     */
    public Call<SentMessage> reply(Message received, String text) {
        return send(TextMessage.builder().inReplyTo(received).body(text).build());
    }

    /**
     * Sends a message given as JSON.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}.
     *
     * @param message the whole body of the request, as for {@link RawMessage#of(JsonNode)}
     * @throws IllegalArgumentException if it is not an object with a recipient
     */
    public Call<SentMessage> sendRaw(JsonNode message) {
        return send(RawMessage.of(message));
    }

    /**
     * Sends a marketing template with the Marketing Messages API, which chooses the time of delivery.
     *
     * <p>Source: {@code POST /{phone_number_id}/marketing_messages}.
     *
     * @param message a template of the category marketing, to a single contact
     * @throws IllegalArgumentException if the recipient is a group
     */
    public Call<SentMessage> sendMarketing(TemplateMessage message) {
        Checks.of("Messages").present("message", message).done();
        Checks.of("TemplateMessage")
                .require(
                        !message.goesTo(Recipient.Kind.GROUP),
                        "recipient_type",
                        "is group; marketing messages go to single users")
                .done();
        return pipeline.call(post("marketing_messages").body(message).reply(new SendResponse()));
    }

    /**
     * Marks a received message and all earlier ones as read: the contact sees two blue check marks. Not for messages in
     * groups or older than 30 days.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}, status {@code read}.
     *
     * @param messageId the id (wamid) of the message
     * @throws IllegalArgumentException if the id is blank
     */
    public Call<@Nullable Void> markRead(String messageId) {
        return mark(readMark(messageId));
    }

    /**
     * Marks a received message and all earlier ones as read, like {@link #markRead(String)}.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}, status {@code read}.
     *
     * @param received the message
     * @throws IllegalArgumentException if the message has no id
     */
    public Call<@Nullable Void> markRead(Message received) {
        return markRead(idOf(received));
    }

    /**
     * Marks a received message as read, like {@link #markRead(String)}, and shows a typing indicator for about 25 seconds
     * or until a message is sent.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}, status {@code read} with a typing indicator.
     *
     * @param messageId the id (wamid) of the message
     * @throws IllegalArgumentException if the id is blank
     */
    public Call<@Nullable Void> markReadWithTyping(String messageId) {
        ObjectNode mark = readMark(messageId);
        mark.putObject("typing_indicator").put("type", "text");
        return mark(mark);
    }

    /**
     * Marks a received message as read and shows a typing indicator, like {@link #markReadWithTyping(String)}.
     *
     * <p>Source: {@code POST /{phone_number_id}/messages}, status {@code read} with a typing indicator.
     *
     * @param received the message
     * @throws IllegalArgumentException if the message has no id
     */
    public Call<@Nullable Void> markReadWithTyping(Message received) {
        return markReadWithTyping(idOf(received));
    }

    private static String idOf(Message received) {
        Checks.of("Messages").present("message", received).done();
        return received.id();
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
