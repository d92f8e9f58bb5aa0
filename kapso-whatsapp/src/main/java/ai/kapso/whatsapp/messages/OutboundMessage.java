package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.RecipientType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A message to send: one subclass for each kind, and {@link RawMessage} for everything else.
 *
 * <table>
 * <caption>The kinds of messages</caption>
 * <tr><th>To send</th><th>Build</th></tr>
 * <tr><td>a text</td><td>{@link TextMessage}</td></tr>
 * <tr><td>a file</td><td>{@link ImageMessage}, {@link VideoMessage}, {@link AudioMessage}, {@link VoiceMessage},
 *     {@link DocumentMessage}, {@link StickerMessage}</td></tr>
 * <tr><td>a place or contact cards</td><td>{@link LocationMessage}, {@link ContactsMessage}</td></tr>
 * <tr><td>an emoji on a message</td><td>{@link ReactionMessage}</td></tr>
 * <tr><td>a template, also outside the 24-hour window</td><td>{@link TemplateMessage}</td></tr>
 * <tr><td>buttons that answer, a list, a link button</td><td>{@link ButtonsMessage}, {@link ListMessage},
 *     {@link CtaUrlMessage}</td></tr>
 * <tr><td>a flow</td><td>{@link FlowMessage}</td></tr>
 * <tr><td>cards side by side</td><td>{@link CarouselMessage}</td></tr>
 * <tr><td>products</td><td>{@link ProductMessage}, {@link ProductListMessage}, {@link CatalogMessage}</td></tr>
 * <tr><td>an order and its payment</td><td>{@link OrderDetailsMessage}, {@link OrderStatusMessage}</td></tr>
 * <tr><td>a request for a place, an address, a phone number</td><td>{@link LocationRequestMessage},
 *     {@link AddressMessage}, {@link ContactInfoRequestMessage}</td></tr>
 * <tr><td>a call button, a request for permission to call</td><td>{@link VoiceCallMessage},
 *     {@link CallPermissionRequestMessage}</td></tr>
 * <tr><td>a pin in a group</td><td>{@link PinMessage}</td></tr>
 * <tr><td>JSON</td><td>{@link RawMessage}</td></tr>
 * </table>
 *
 * <p>Messages are checked when they are built, for what is missing and for what WhatsApp is certain to refuse; every
 * problem is reported at once, in an {@link IllegalArgumentException} that names the property and never its content.
 * Lengths count Unicode code points. Whether a template is approved or the 24-hour window is open, only the API knows.
 *
 * <p>Messages are written as JSON and not read from it: to send stored JSON use {@link RawMessage#ofJson(String)}.
 * Immutable and thread-safe.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}.
 */
@JsonSerialize(using = OutboundMessageWriter.class)
public abstract class OutboundMessage implements JsonModel {

    private static final Set<String> ENVELOPE = Set.of(
            "messaging_product",
            "recipient_type",
            "to",
            "recipient",
            "type",
            "context",
            "biz_opaque_callback_data",
            "recipient_identity_key_hash",
            "messaging_account_id");

    OutboundMessage() {}

    /** The recipient. */
    public abstract Recipient recipient();

    /**
     * Says on the wire what the recipient is anyway. Not needed: for a group it is always written, for a user the API
     * assumes {@link RecipientType#INDIVIDUAL}.
     */
    public abstract Optional<RecipientType> recipientType();

    /**
     * The id (wamid) of the message that this one answers; WhatsApp shows it as a quote, unless it has been deleted or is
     * older than 30 days. Templates are sent without the quote.
     */
    public abstract Optional<String> replyTo();

    /**
     * A note of at most 512 characters that comes back in every status webhook of this message; users do not see it.
     */
    public abstract Optional<String> bizOpaqueCallbackData();

    /** Deliver only if the user's identity key still has this hash, which webhooks carry. */
    public abstract Optional<String> recipientIdentityKeyHash();

    /** The WhatsApp business account that pays; it must belong to the number that sends. */
    public abstract Optional<String> messagingAccountId();

    /** Properties to write beside those of the envelope, by their name in JSON; empty by default. */
    @Override
    public abstract Map<String, JsonNode> additionalProperties();

    /** The kind of message on the wire, such as {@code text}. */
    public abstract String type();

    /** Writes the value of the property that is named after the type. */
    abstract void writeContent(JsonOut out) throws IOException;

    /** Checks what is the kind's own. */
    abstract void checkContent(Checks checks);

    @Value.Check
    void check() {
        Checks checks = Checks.of(kindName());
        checkEnvelope(checks);
        checkContent(checks);
        checks.done();
    }

    private void checkEnvelope(Checks checks) {
        checks.require(hasRecipient(), "to", "is missing; give a phone number with to(…), or a Recipient");
        recipientType().ifPresent(type -> checkRecipientType(checks, type));
        checks.notBlank("context.message_id", replyTo());
        checks.maxLength("biz_opaque_callback_data", bizOpaqueCallbackData(), 512);
        checks.notBlank("messaging_account_id", messagingAccountId());
        for (String name : additionalProperties().keySet()) {
            checks.require(name != null, "additionalProperties", "has a property without a name");
            boolean taken = name != null && (ENVELOPE.contains(name) || name.equals(type()));
            checks.require(!taken, "additionalProperties", "holds " + name + ", which the message itself writes");
        }
    }

    private void checkRecipientType(Checks checks, RecipientType type) {
        boolean group = type.equals(RecipientType.GROUP);
        checks.require(type.isKnown(), "recipient_type", "is neither individual nor group");
        checks.require(
                group == goesTo(Recipient.Kind.GROUP) || !type.isKnown() || !hasRecipient(),
                "recipient_type",
                "does not fit the recipient");
    }

    /** Whether there is a recipient, which is not certain before the message is checked. */
    final boolean hasRecipient() {
        return recipient() != null;
    }

    final boolean goesTo(Recipient.Kind kind) {
        return hasRecipient() && recipient().kind() == kind;
    }

    void write(JsonOut out) throws IOException {
        out.begin().put("messaging_product", "whatsapp");
        if (recipientType().isPresent() || recipient().kind() == Recipient.Kind.GROUP) {
            out.put(
                    "recipient_type",
                    recipientType().orElse(RecipientType.GROUP).value());
        }
        recipient().write(out);
        if (replyTo().isPresent()) {
            out.begin("context").put("message_id", replyTo()).end();
        }
        out.put("type", type());
        writeContent(out);
        out.put("biz_opaque_callback_data", bizOpaqueCallbackData())
                .put("recipient_identity_key_hash", recipientIdentityKeyHash())
                .put("messaging_account_id", messagingAccountId())
                .putAll(additionalProperties())
                .end();
    }

    /** Kind and kind of recipient; nothing of the content, which may hold codes and what people told each other. */
    @Override
    public String toString() {
        return kindName() + "{recipient=" + recipient().kind() + "}";
    }

    /** The public type's name; the class itself is a generated one. */
    private String kindName() {
        return getClass().getSuperclass().getSimpleName();
    }

    /**
     * The part of every message's builder that takes the recipient. The last one given counts.
     *
     * @param <B> the builder
     */
    public interface Addressing<B> {

        /**
         * The recipient: a phone number, a business-scoped user id, both, or a group.
         *
         * @param recipient the recipient
         * @return the builder
         */
        @CanIgnoreReturnValue
        B recipient(Recipient recipient);

        /**
         * Sends to a phone number.
         *
         * @param phone with country code, such as {@code +15551234567}
         * @return the builder
         * @throws IllegalArgumentException as {@link Recipient#phone(String)}
         */
        @CanIgnoreReturnValue
        default B to(String phone) {
            return recipient(Recipient.phone(phone));
        }

        /**
         * Sends to a recipient of any kind, as {@link #recipient(Recipient)} does.
         *
         * @param recipient the recipient
         * @return the builder
         */
        @CanIgnoreReturnValue
        default B to(Recipient recipient) {
            return recipient(recipient);
        }
    }

    /**
     * The part of a message's builder that makes it the answer to another message.
     *
     * @param <B> the builder
     */
    public interface Replying<B> extends Addressing<B> {

        /**
         * Quotes a message.
         *
         * @param messageId the id (wamid) of the message
         * @return the builder
         */
        @CanIgnoreReturnValue
        B replyTo(@Nullable String messageId);

        /**
         * Answers a message: sends to the user or group that it came from, and quotes it. To answer without the quote use
         * {@code to(Recipient.of(received))}.
         *
         * @param received the message to answer
         * @return the builder
         * @throws IllegalArgumentException when the message names neither user nor group
         */
        @CanIgnoreReturnValue
        default B inReplyTo(Message received) {
            recipient(Recipient.of(received));
            return replyTo(received.id().isEmpty() ? null : received.id());
        }
    }
}
