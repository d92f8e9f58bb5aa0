package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What Kapso adds to a conversation. Each part may be missing; a new conversation has no last message. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = KapsoConversationInfo.Builder.class, using = KapsoConversationInfoDeserializer.class)
public interface KapsoConversationInfo extends JsonModel, WithKapsoConversationInfo {

    /** The contact's name. */
    @Value.Redacted
    Optional<String> contactName();

    /** How many messages the conversation has. */
    Optional<Integer> messagesCount();

    /** Id of the last message. */
    @Value.Redacted
    Optional<String> lastMessageId();

    /** What kind of message the last one is. */
    Optional<MessageType> lastMessageType();

    /** When the last message came or went. */
    Optional<Instant> lastMessageTimestamp();

    /** The last message's text, if it is one. */
    @Value.Redacted
    Optional<String> lastMessageText();

    /** When the customer last wrote. The customer service window is open for 24 hours from then. */
    Optional<Instant> lastInboundAt();

    /** When the business last wrote. */
    Optional<Instant> lastOutboundAt();

    /** Begins what Kapso adds to a conversation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link KapsoConversationInfo} values. Not thread-safe. */
    final class Builder extends ImmutableKapsoConversationInfo.Builder {}
}
