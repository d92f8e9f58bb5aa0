package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.Conversation;
import java.util.Optional;

/** Something happened to a conversation. */
public abstract class ConversationEvent extends WebhookEvent implements JsonModel {

    ConversationEvent() {}

    /** The conversation. */
    public abstract Conversation conversation();

    /** Meta's id of the business's number. */
    public abstract Optional<String> phoneNumberId();
}
