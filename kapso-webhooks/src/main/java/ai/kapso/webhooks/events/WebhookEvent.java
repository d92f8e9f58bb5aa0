package ai.kapso.webhooks.events;

import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.internal.EventKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as Kapso or Meta tells it. A closed set: each event of the catalogue has a class, anything else is an
 * {@link UnknownEvent}. Choose with {@link #accept}, {@link #as}, {@code instanceof}, or the handlers of a {@code
 * WebhookReceiver}.
 *
 * <p>Events are values: they can be built in tests and written as JSON, in the form of Kapso's payload version 2.
 * Immutable and thread-safe. Properties that this version does not know are kept.
 */
public abstract class WebhookEvent {

    WebhookEvent() {}

    /** The event's name. It is not part of the JSON of most events. */
    public abstract WebhookEventName eventName();

    /** Whether it comes from a test delivery; nothing has happened then. */
    public abstract Optional<Boolean> test();

    /** The event's name as the body itself gives it, which the bodies of most events do not. */
    public Optional<WebhookEventName> bodyEvent() {
        return Optional.empty();
    }

    /**
     * The text that identifies the event, whichever delivery brings it: a failed batch is delivered again item by item
     * under new idempotency keys, and two webhooks tell the same event. It has at most 250 characters, is the same
     * whenever the same event is told again, and differs between events that differ.
     *
     * @return the name, the ids, and where an id can have several events under one name, what tells them apart; empty for
     *     events that carry nothing of the kind, and for test deliveries
     */
    public Optional<String> eventKey() {
        return Optional.empty();
    }

    /**
     * Calls the method of the visitor that belongs to this kind of event.
     *
     * @param visitor the visitor
     * @param <R> what it gives
     * @return what it gave
     */
    public abstract <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * This event as one kind.
     *
     * @param type the kind, or a family such as {@link MessageEvent}
     * @param <E> the kind
     * @return empty if it is of another kind
     */
    public final <E extends WebhookEvent> Optional<E> as(Class<E> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    /**
     * A key from this event's name, an id, and what tells events of one id apart; empty if the id is missing or this is a
     * test.
     */
    final Optional<String> keyOf(Optional<String> id, Object... details) {
        if (id.orElse("").isEmpty() || test().orElse(false)) {
            return Optional.empty();
        }
        Object[] parts = new Object[details.length + 2];
        parts[0] = eventName();
        parts[1] = id;
        System.arraycopy(details, 0, parts, 2, details.length);
        return Optional.of(EventKey.of(parts));
    }

    /**
     * One method for each kind of event; those that are not overridden end in {@link #visitOther}.
     *
     * @param <R> what the methods give
     */
    public interface Visitor<R extends @Nullable Object> {

        /** Any event without a method of its own in this visitor. */
        R visitOther(WebhookEvent event);

        /** See {@link MessageReceived}. */
        default R visitMessageReceived(MessageReceived event) {
            return visitOther(event);
        }

        /** See {@link MessageSent}. */
        default R visitMessageSent(MessageSent event) {
            return visitOther(event);
        }

        /** See {@link MessageDelivered}. */
        default R visitMessageDelivered(MessageDelivered event) {
            return visitOther(event);
        }

        /** See {@link MessageRead}. */
        default R visitMessageRead(MessageRead event) {
            return visitOther(event);
        }

        /** See {@link MessageFailed}. */
        default R visitMessageFailed(MessageFailed event) {
            return visitOther(event);
        }

        /** See {@link ConversationCreated}. */
        default R visitConversationCreated(ConversationCreated event) {
            return visitOther(event);
        }

        /** See {@link ConversationEnded}. */
        default R visitConversationEnded(ConversationEnded event) {
            return visitOther(event);
        }

        /** See {@link ConversationInactive}. */
        default R visitConversationInactive(ConversationInactive event) {
            return visitOther(event);
        }

        /** See {@link ContactIdentityChanged}. */
        default R visitContactIdentityChanged(ContactIdentityChanged event) {
            return visitOther(event);
        }

        /** See {@link ContactMarketingPreferenceChanged}. */
        default R visitContactMarketingPreferenceChanged(ContactMarketingPreferenceChanged event) {
            return visitOther(event);
        }

        /** See {@link MetaBusinessAgentHandover}. */
        default R visitMetaBusinessAgentHandover(MetaBusinessAgentHandover event) {
            return visitOther(event);
        }

        /** See {@link PhoneNumberCreated}. */
        default R visitPhoneNumberCreated(PhoneNumberCreated event) {
            return visitOther(event);
        }

        /** See {@link PhoneNumberDeleted}. */
        default R visitPhoneNumberDeleted(PhoneNumberDeleted event) {
            return visitOther(event);
        }

        /** See {@link PhoneNumberOffboarded}. */
        default R visitPhoneNumberOffboarded(PhoneNumberOffboarded event) {
            return visitOther(event);
        }

        /** See {@link PhoneNumberDisconnected}. */
        default R visitPhoneNumberDisconnected(PhoneNumberDisconnected event) {
            return visitOther(event);
        }

        /** See {@link PhoneNumberReconnected}. */
        default R visitPhoneNumberReconnected(PhoneNumberReconnected event) {
            return visitOther(event);
        }

        /** See {@link AccountDisabled}. */
        default R visitAccountDisabled(AccountDisabled event) {
            return visitOther(event);
        }

        /** See {@link AccountRestricted}. */
        default R visitAccountRestricted(AccountRestricted event) {
            return visitOther(event);
        }

        /** See {@link AccountReinstated}. */
        default R visitAccountReinstated(AccountReinstated event) {
            return visitOther(event);
        }

        /** See {@link AccountViolation}. */
        default R visitAccountViolation(AccountViolation event) {
            return visitOther(event);
        }

        /** See {@link WorkflowHandoff}. */
        default R visitWorkflowHandoff(WorkflowHandoff event) {
            return visitOther(event);
        }

        /** See {@link WorkflowFailed}. */
        default R visitWorkflowFailed(WorkflowFailed event) {
            return visitOther(event);
        }

        /** See {@link ProjectEvent}. */
        default R visitProjectEvent(ProjectEvent event) {
            return visitOther(event);
        }

        /** See {@link AgentRunApprovalRequired}. */
        default R visitAgentRunApprovalRequired(AgentRunApprovalRequired event) {
            return visitOther(event);
        }

        /** See {@link AgentRunCompleted}. */
        default R visitAgentRunCompleted(AgentRunCompleted event) {
            return visitOther(event);
        }

        /** See {@link AgentRunFailed}. */
        default R visitAgentRunFailed(AgentRunFailed event) {
            return visitOther(event);
        }

        /** See {@link AgentRunCancelled}. */
        default R visitAgentRunCancelled(AgentRunCancelled event) {
            return visitOther(event);
        }

        /** See {@link MetaMessageEvent}. */
        default R visitMetaMessage(MetaMessageEvent event) {
            return visitOther(event);
        }

        /** See {@link MetaStatusEvent}. */
        default R visitMetaStatus(MetaStatusEvent event) {
            return visitOther(event);
        }

        /** See {@link MetaCallEvent}. */
        default R visitMetaCall(MetaCallEvent event) {
            return visitOther(event);
        }

        /** See {@link MetaChangeEvent}. */
        default R visitMetaChange(MetaChangeEvent event) {
            return visitOther(event);
        }

        /** See {@link LegacyEvent}. */
        default R visitLegacyEvent(LegacyEvent event) {
            return visitOther(event);
        }

        /** See {@link UnknownEvent}. */
        default R visitUnknownEvent(UnknownEvent event) {
            return visitOther(event);
        }
    }
}
