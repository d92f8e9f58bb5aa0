package ai.kapso.webhooks;

import ai.kapso.core.model.Message;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.AccountEvent;
import ai.kapso.webhooks.events.ContactEvent;
import ai.kapso.webhooks.events.ConversationEvent;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.PhoneNumberLifecycleEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the name that a header claims with what the body holds; bodies of most events do not name the event. The body
 * decides where something in it shows the event. Where nothing does, a claim is believed if the body can be that event,
 * and never replaced by a guess.
 */
final class BodyShape {

    private static final Set<String> OF_A_MESSAGE =
            Set.of("message", "conversation", "is_new_conversation", "phone_number_id", "test");
    private static final Set<String> OF_A_CONVERSATION =
            Set.of("conversation", "since_message", "inactivity", "phone_number_id", "test");
    private static final Set<String> OF_A_CONTACT =
            Set.of("contact", "previous", "marketing_preference", "phone_number_id", "test");
    private static final Set<String> OF_A_NUMBER = Set.of("phone_number_id", "project", "customer", "test");

    private static final String[] NOT_OF_A_CONVERSATION = {
        "message", "is_new_conversation", "contact", "previous", "marketing_preference"
    };
    private static final String[] NOT_OF_A_CONTACT = {
        "message", "is_new_conversation", "conversation", "since_message", "inactivity"
    };
    private static final String[] OF_LIFECYCLES = {"id", "occurred_at", "connection_type", "source", "disconnection"};
    private static final String[] OF_ACCOUNTS = {
        "business_account_id", "phone_numbers", "ban", "restrictions", "violation", "source"
    };
    private static final String[] OF_PROJECT_EVENTS = {"name", "properties", "id"};

    private BodyShape() {}

    /** For a body with a message. Null if nothing says which event it is. */
    static @Nullable NameCheck checkMessage(@Nullable WebhookEventName claimed, Message message, JsonNode json) {
        if (claimed != null && EventTypes.isA(MessageEvent.class, claimed) && MessageNames.fits(claimed, message)) {
            return NameCheck.believed(claimed, MessageNames.shows(claimed, message));
        }
        if (claimed != null && isHandover(claimed) && !hasOnly(json, OF_A_MESSAGE)) {
            return NameCheck.believed(claimed, false);
        }
        return decide(claimed, MessageNames.of(message), "a message");
    }

    /** For a body without a message. Null if nothing says which event it is. */
    static @Nullable NameCheck check(@Nullable WebhookEventName claimed, JsonNode json) {
        if (claimed != null
                && isHandover(claimed)
                && !hasOnly(json, OF_A_CONVERSATION)
                && !hasOnly(json, OF_A_CONTACT)) {
            return isOfANumber(json)
                    ? NameCheck.refused(claimed, "a phone number")
                    : NameCheck.believed(claimed, false);
        }
        Optional<WebhookEventName> shown = shown(json);
        if (shown.isEmpty() && claimed != null && isPossible(claimed, json)) {
            return NameCheck.believed(claimed, false);
        }
        return decide(claimed, shown, about(json));
    }

    private static @Nullable NameCheck decide(
            @Nullable WebhookEventName claimed, Optional<WebhookEventName> shown, String about) {
        if (shown.isPresent()) {
            return NameCheck.of(claimed, shown.get());
        }
        return claimed == null ? null : NameCheck.refused(claimed, about);
    }

    /** The event that a body without a message shows by what only that event's body has. */
    private static Optional<WebhookEventName> shown(JsonNode json) {
        if (json.path("conversation").isObject() && hasNone(json, NOT_OF_A_CONVERSATION)) {
            return isInactive(json) ? Optional.of(WebhookEventName.CONVERSATION_INACTIVE) : ofConversation(json);
        }
        if (json.path("contact").isObject() && hasNone(json, NOT_OF_A_CONTACT)) {
            return ofContact(json);
        }
        return Optional.empty();
    }

    private static Optional<WebhookEventName> ofConversation(JsonNode json) {
        if (hasStatus(json, "ended")) {
            return Optional.of(WebhookEventName.CONVERSATION_ENDED);
        }
        JsonNode messages = json.path("conversation").path("kapso").path("messages_count");
        return hasStatus(json, "active") && "0".equals(messages.asText())
                ? Optional.of(WebhookEventName.CONVERSATION_CREATED)
                : Optional.empty();
    }

    private static Optional<WebhookEventName> ofContact(JsonNode json) {
        boolean marketing = json.path("marketing_preference").isObject();
        if (marketing == json.path("previous").isObject()) {
            return Optional.empty();
        }
        return Optional.of(
                marketing
                        ? WebhookEventName.CONTACT_MARKETING_PREFERENCE_CHANGED
                        : WebhookEventName.CONTACT_IDENTITY_CHANGED);
    }

    /** Whether a body that shows no event can be the one that is claimed. What it lacks for it, its reader says. */
    private static boolean isPossible(WebhookEventName claimed, JsonNode json) {
        if (isA(MessageEvent.class, claimed)) {
            return true;
        }
        if (json.path("conversation").isObject()) {
            return isA(ConversationEvent.class, claimed) && isPossibleOfConversation(claimed, json);
        }
        if (json.path("contact").isObject()) {
            return isA(ContactEvent.class, claimed) && isPossibleOfContact(claimed, json);
        }
        if (isA(PhoneNumberLifecycleEvent.class, claimed)) {
            return hasOneOf(json, OF_LIFECYCLES);
        }
        if (isA(AccountEvent.class, claimed)) {
            return hasOneOf(json, OF_ACCOUNTS);
        }
        return !claimed.equals(WebhookEventName.PROJECT_EVENT) || hasOneOf(json, OF_PROJECT_EVENTS);
    }

    private static boolean isPossibleOfConversation(WebhookEventName claimed, JsonNode json) {
        if (claimed.equals(WebhookEventName.CONVERSATION_INACTIVE)) {
            return isInactive(json);
        }
        return !isInactive(json)
                && !hasStatus(json, claimed.equals(WebhookEventName.CONVERSATION_ENDED) ? "active" : "ended");
    }

    private static boolean isPossibleOfContact(WebhookEventName claimed, JsonNode json) {
        return !json.path(
                        claimed.equals(WebhookEventName.CONTACT_IDENTITY_CHANGED) ? "marketing_preference" : "previous")
                .isObject();
    }

    private static boolean isInactive(JsonNode json) {
        return json.path("since_message").isObject() || json.path("inactivity").isObject();
    }

    private static boolean hasStatus(JsonNode json, String status) {
        return status.equals(json.path("conversation").path("status").asText());
    }

    private static boolean isOfANumber(JsonNode json) {
        return hasOnly(json, OF_A_NUMBER) && json.path("project").isObject();
    }

    /** Its body is not documented, so that it can hold anything. */
    private static boolean isHandover(WebhookEventName claimed) {
        return claimed.equals(WebhookEventName.META_BUSINESS_AGENT_HANDOVER);
    }

    private static boolean isA(Class<? extends WebhookEvent> family, WebhookEventName name) {
        return EventTypes.isA(family, name);
    }

    private static boolean hasNone(JsonNode json, String... names) {
        for (String name : names) {
            if (json.has(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOneOf(JsonNode json, String... names) {
        for (String name : names) {
            if (json.hasNonNull(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOnly(JsonNode json, Set<String> names) {
        Iterator<String> there = json.fieldNames();
        while (there.hasNext()) {
            if (!names.contains(there.next())) {
                return false;
            }
        }
        return true;
    }

    private static String about(JsonNode json) {
        if (json.path("conversation").isObject()) {
            return "a conversation";
        }
        if (json.path("contact").isObject()) {
            return "a contact";
        }
        return isOfANumber(json) ? "a phone number" : "something else";
    }
}
