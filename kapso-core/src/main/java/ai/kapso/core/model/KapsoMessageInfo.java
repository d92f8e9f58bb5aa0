package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What Kapso adds to a message. Each part may be missing: message queries choose what they want, and events carry
 * what is known at the time.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = KapsoMessageInfo.Builder.class, using = KapsoMessageInfoDeserializer.class)
public interface KapsoMessageInfo extends JsonModel, WithKapsoMessageInfo {

    /** Who wrote the message. */
    Optional<MessageDirection> direction();

    /** How far the message has come. */
    Optional<MessageStatus> status();

    /** How far Kapso is with the message. */
    Optional<ProcessingStatus> processingStatus();

    /** How the message came to Kapso. */
    Optional<MessageOrigin> origin();

    /** The contact's number; missing for contacts who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> phoneNumber();

    /** Meta's id of the business's number. */
    Optional<String> phoneNumberId();

    /** Kapso's id of the conversation. */
    Optional<String> whatsappConversationId();

    /** The contact's name. */
    @Value.Redacted
    Optional<String> contactName();

    /** Whether the message has a file. */
    Optional<Boolean> hasMedia();

    /**
     * The message as one text for people and language models, with notes on files and their URLs mixed in. For
     * display only; use {@link Message#content()} for anything else.
     */
    @Value.Redacted
    Optional<KapsoText> content();

    /** What is said in a voice message, when that was found out in time. */
    @Value.Redacted
    Optional<KapsoText> transcript();

    /** Where to get Kapso's copy of the file. It needs no key, so treat it as a secret. */
    @Value.Redacted
    Optional<String> mediaUrl();

    /** Kapso's copy of the file. */
    Optional<KapsoMedia> mediaData();

    /** Parts of the content again, by the kind of message. */
    @Value.Redacted
    Map<String, JsonNode> messageTypeData();

    /** The answers of a completed Flow. */
    @Value.Redacted
    Optional<JsonNode> flowResponse();

    /** The token that the Flow was sent with. */
    @Value.Redacted
    Optional<String> flowToken();

    /** The Flow's name. */
    Optional<String> flowName();

    /** An order as text. */
    @Value.Redacted
    Optional<String> orderText();

    /** Meta's statuses of the message, oldest first. */
    List<StatusUpdate> statuses();

    /** The text of {@link #content()}. */
    default Optional<String> contentText() {
        return content().map(KapsoText::text);
    }

    /** The text of {@link #transcript()}. */
    default Optional<String> transcriptText() {
        return transcript().map(KapsoText::text);
    }

    /** Begins what Kapso adds to a message. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link KapsoMessageInfo} values. Not thread-safe. */
    final class Builder extends ImmutableKapsoMessageInfo.Builder {}
}
