package ai.kapso.webhooks;

import ai.kapso.core.model.Message;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.ContactEvent;
import ai.kapso.webhooks.events.MessageEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the name that a header claims with what the body holds; bodies of most events do not name the event. */
final class BodyShape {

    private BodyShape() {}

    /** For a body with a message. Null if nothing says which event it is. */
    static @Nullable NameCheck checkMessage(@Nullable WebhookEventName claimed, Message message) {
        if (claimed != null && EventTypes.isA(MessageEvent.class, claimed) && MessageNames.fits(claimed, message)) {
            return NameCheck.agreed(claimed);
        }
        return decide(claimed, MessageNames.of(message), "a message");
    }

    /** For a body without a message. Null if nothing says which event it is. */
    static @Nullable NameCheck check(@Nullable WebhookEventName claimed, JsonNode json) {
        if (claimed != null && isPossible(claimed, json)) {
            return NameCheck.agreed(claimed);
        }
        if (json.path("conversation").isObject()) {
            return NameCheck.of(claimed, conversation(json));
        }
        return json.path("contact").isObject() ? decide(claimed, contact(json), "a contact") : null;
    }

    private static boolean isPossible(WebhookEventName claimed, JsonNode json) {
        if (claimed.equals(WebhookEventName.META_BUSINESS_AGENT_HANDOVER)) {
            return true;
        }
        if (json.path("conversation").isObject()) {
            return isPossible(claimed, conversation(json), json);
        }
        if (json.path("contact").isObject()) {
            return EventTypes.isA(ContactEvent.class, claimed)
                    && contact(json).map(claimed::equals).orElse(true);
        }
        return true;
    }

    private static @Nullable NameCheck decide(
            @Nullable WebhookEventName claimed, Optional<WebhookEventName> said, String about) {
        if (said.isPresent()) {
            return NameCheck.of(claimed, said.get());
        }
        return claimed == null ? null : NameCheck.refused(claimed, about);
    }

    private static WebhookEventName conversation(JsonNode json) {
        if (json.path("since_message").isObject() || json.path("inactivity").isObject()) {
            return WebhookEventName.CONVERSATION_INACTIVE;
        }
        return isEnded(json) ? WebhookEventName.CONVERSATION_ENDED : WebhookEventName.CONVERSATION_CREATED;
    }

    /** A conversation may have ended by the time its beginning is told. */
    private static boolean isPossible(WebhookEventName claimed, WebhookEventName said, JsonNode json) {
        if (said.equals(WebhookEventName.CONVERSATION_ENDED) && claimed.equals(WebhookEventName.CONVERSATION_CREATED)) {
            return true;
        }
        boolean active =
                "active".equals(json.path("conversation").path("status").asText());
        return claimed.equals(said)
                || (!active
                        && said.equals(WebhookEventName.CONVERSATION_CREATED)
                        && claimed.equals(WebhookEventName.CONVERSATION_ENDED));
    }

    private static boolean isEnded(JsonNode json) {
        return "ended".equals(json.path("conversation").path("status").asText());
    }

    private static Optional<WebhookEventName> contact(JsonNode json) {
        if (json.path("marketing_preference").isObject()) {
            return Optional.of(WebhookEventName.CONTACT_MARKETING_PREFERENCE_CHANGED);
        }
        return json.path("previous").isObject()
                ? Optional.of(WebhookEventName.CONTACT_IDENTITY_CHANGED)
                : Optional.empty();
    }
}
