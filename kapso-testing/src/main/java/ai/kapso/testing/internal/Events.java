package ai.kapso.testing.internal;

import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import java.util.List;
import java.util.Set;

/** What the emulator knows about the events that a webhook may subscribe to. */
final class Events {
    /** The name under which raw Meta deliveries stand in the delivery log. */
    static final String META = "meta.webhook";

    /** Only these are delivered in the order in which they happened. */
    private static final Set<WebhookEventName> ORDERED =
            Set.of(WebhookEventName.MESSAGE_RECEIVED, WebhookEventName.MESSAGE_SENT);

    /** Only of these is the form in payload version 1 known. */
    private static final Set<WebhookEventName> VERSION_1 = Set.of(
            WebhookEventName.MESSAGE_RECEIVED,
            WebhookEventName.MESSAGE_SENT,
            WebhookEventName.MESSAGE_DELIVERED,
            WebhookEventName.MESSAGE_READ,
            WebhookEventName.MESSAGE_FAILED,
            WebhookEventName.CONVERSATION_CREATED,
            WebhookEventName.CONVERSATION_ENDED,
            WebhookEventName.CONVERSATION_INACTIVE,
            WebhookEventName.CONFIG_CREATED,
            WebhookEventName.CONFIG_DELETED);

    /** The events of messages and conversations that happen by themselves. */
    static final List<String> OF_CHATS = List.of(
            WebhookEventName.MESSAGE_RECEIVED.value(),
            WebhookEventName.MESSAGE_SENT.value(),
            WebhookEventName.MESSAGE_DELIVERED.value(),
            WebhookEventName.MESSAGE_READ.value(),
            WebhookEventName.MESSAGE_FAILED.value(),
            WebhookEventName.CONVERSATION_CREATED.value(),
            WebhookEventName.CONVERSATION_ENDED.value());

    private Events() {}

    static WebhookEventName ofStatus(String status) {
        return WebhookEventName.of("whatsapp.message." + status);
    }

    static boolean isOrdered(WebhookEventName event) {
        return ORDERED.contains(event);
    }

    static boolean isOf(WebhookScope scope, WebhookEventName event) {
        return event.scope().filter(scope::equals).isPresent();
    }

    static boolean exists(WebhookEventName event, PayloadVersion version) {
        return !version.equals(PayloadVersion.V1) || VERSION_1.contains(event);
    }
}
