package ai.kapso.webhooks;

import ai.kapso.core.model.Message;
import ai.kapso.webhooks.events.ContactEvent;
import ai.kapso.webhooks.events.ConversationEvent;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.events.WebhookEventName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the name that a header claims with what the body holds; bodies of most events do not name the event. */
final class BodyShape {

    private BodyShape() {}

    /** For a body with a message. Null if nothing says which event it is. */
    static @Nullable NameCheck checkMessage(@Nullable WebhookEventName claimed, Message message) {
        boolean possible = claimed != null && EventTypes.isA(MessageEvent.class, claimed);
        if (possible && MessageNames.fits(claimed, message)) {
            return NameCheck.agreed(claimed);
        }
        return decide(claimed, MessageNames.of(message), "a message");
    }

    /** For a body without a message. Null if nothing says which event it is. */
    static @Nullable NameCheck check(@Nullable WebhookEventName claimed, JsonNode json) {
        if (WebhookEventName.META_BUSINESS_AGENT_HANDOVER.equals(claimed)) {
            return NameCheck.agreed(claimed);
        }
        if (json.path("conversation").isObject()) {
            WebhookEventName said = conversation(json);
            return fits(ConversationEvent.class, claimed) && isPossible(claimed, said, json)
                    ? NameCheck.agreed(claimed)
                    : NameCheck.of(claimed, said);
        }
        if (json.path("contact").isObject()) {
            Optional<WebhookEventName> said = contact(json);
            return fits(ContactEvent.class, claimed) && (said.isEmpty() || claimed.equals(said.get()))
                    ? NameCheck.agreed(claimed)
                    : decide(claimed, said, "a contact");
        }
        return claimed == null ? null : NameCheck.agreed(claimed);
    }

    private static @Nullable NameCheck decide(
            @Nullable WebhookEventName claimed, Optional<WebhookEventName> said, String about) {
        if (said.isPresent()) {
            return NameCheck.of(claimed, said.get());
        }
        return claimed == null ? null : NameCheck.refused(claimed, about);
    }

    private static boolean fits(Class<? extends WebhookEvent> family, @Nullable WebhookEventName claimed) {
        return claimed != null && EventTypes.isA(family, claimed);
    }

    private static WebhookEventName conversation(JsonNode json) {
        if (json.path("since_message").isObject() || json.path("inactivity").isObject()) {
            return WebhookEventName.CONVERSATION_INACTIVE;
        }
        return isEnded(json) ? WebhookEventName.CONVERSATION_ENDED : WebhookEventName.CONVERSATION_CREATED;
    }

    /** A conversation may have ended by the time its beginning is told. */
    private static boolean isPossible(WebhookEventName claimed, WebhookEventName said, JsonNode json) {
        return claimed.equals(said)
                || claimed.equals(WebhookEventName.CONVERSATION_CREATED)
                        && said.equals(WebhookEventName.CONVERSATION_ENDED)
                || claimed.equals(WebhookEventName.CONVERSATION_ENDED)
                        && said.equals(WebhookEventName.CONVERSATION_CREATED)
                        && !json.path("conversation").path("status").isTextual();
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
