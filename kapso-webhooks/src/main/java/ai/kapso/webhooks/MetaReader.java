package ai.kapso.webhooks;

import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WhatsAppCall;
import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.CallUpdate;
import ai.kapso.webhooks.meta.CallsValue;
import ai.kapso.webhooks.meta.ConversationContext;
import ai.kapso.webhooks.meta.MessageEchoesValue;
import ai.kapso.webhooks.meta.MessagesValue;
import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.MetaEntry;
import ai.kapso.webhooks.meta.MetaValue;
import ai.kapso.webhooks.meta.MetaWebhook;
import ai.kapso.webhooks.meta.NumberMetadata;
import ai.kapso.webhooks.meta.NumberTraffic;
import ai.kapso.webhooks.meta.TrafficValue;
import ai.kapso.webhooks.meta.UnknownMetaValue;
import ai.kapso.webhooks.meta.UnreadableItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one of Meta's webhooks apart into events, so that nothing of it gets lost. */
final class MetaReader {

    private final List<WebhookEvent> events = new ArrayList<>(2);

    private MetaReader() {}

    static List<WebhookEvent> events(MetaWebhook webhook) {
        MetaReader reader = new MetaReader();
        for (MetaEntry entry : webhook.entries()) {
            for (MetaChange change : entry.changes()) {
                reader.read(entry, change);
            }
        }
        return reader.events;
    }

    /** The field of all changes; the empty text if they differ. */
    static WebhookEventName name(MetaWebhook webhook) {
        String name = null;
        for (MetaEntry entry : webhook.entries()) {
            for (MetaChange change : entry.changes()) {
                String field = change.field().value();
                if (name != null && !name.equals(field)) {
                    return WebhookEventName.of("");
                }
                name = field;
            }
        }
        return WebhookEventName.of(name == null ? "" : name);
    }

    private void read(MetaEntry entry, MetaChange change) {
        int before = events.size();
        boolean hasMore = change.value().accept(new Items(entry, change));
        for (UnreadableItem item : change.unreadable()) {
            events.add(unknown(entry, change, item.json(), item.path() + ": " + item.problem()));
        }
        if (hasMore || events.size() == before) {
            events.add(MetaChangeEvent.of(change, entry.id(), entry.time()));
        }
    }

    private static UnknownEvent unknown(MetaEntry entry, MetaChange change, JsonNode json, @Nullable String problem) {
        WebhookEventName name = WebhookEventName.of(change.field().value());
        UnknownEvent event = problem == null ? UnknownEvent.of(name, json) : UnknownEvent.of(name, json, problem);
        return event.from(entry.id(), change.metadata().flatMap(NumberMetadata::phoneNumberId), entry.time());
    }

    /** Adds the events of the items of a value, and says whether the value holds anything besides. */
    private final class Items implements MetaValue.Visitor<Boolean> {

        private final MetaEntry entry;
        private final MetaChange change;
        private final Optional<String> accountId;
        private final Optional<Instant> time;

        Items(MetaEntry entry, MetaChange change) {
            this.entry = entry;
            this.change = change;
            this.accountId = entry.id();
            this.time = entry.time();
        }

        @Override
        public Boolean visitOther(MetaValue value) {
            return true;
        }

        @Override
        public Boolean visitUnknown(UnknownMetaValue value) {
            events.add(unknown(entry, change, change.json(), value.problem().orElse(null)));
            return false;
        }

        @Override
        public Boolean visitMessages(MessagesValue value) {
            boolean hasMore = traffic(value.calls(), value.conversationContext());
            boolean isContextTold =
                    value.conversationContext().isEmpty() || !value.messages().isEmpty();
            return hasMore || !isContextTold || !value.userActions().isEmpty() || hasMore(value);
        }

        @Override
        public Boolean visitMessageEchoes(MessageEchoesValue value) {
            return traffic(List.of(), Optional.empty()) || hasMore(value);
        }

        @Override
        public Boolean visitCalls(CallsValue value) {
            return traffic(value.calls(), Optional.empty()) || hasMore(value);
        }

        private boolean hasMore(TrafficValue value) {
            return !value.errors().isEmpty() || !value.additionalProperties().isEmpty();
        }

        /** Adds the events of a number's traffic, and says whether it holds contacts that none of them tells. */
        private boolean traffic(List<CallUpdate> updates, Optional<ConversationContext> context) {
            NumberTraffic traffic = change.normalize().orElseThrow(IllegalStateException::new);
            Contacts contacts = new Contacts(traffic.unmatchedProfiles());
            for (Message message : traffic.messages()) {
                Optional<ContactProfile> contact = traffic.contactOf(message);
                MetaMessageEvent.Builder event = MetaMessageEvent.builder();
                event.field(change.field())
                        .businessAccountId(accountId)
                        .time(time)
                        .number(change.metadata())
                        .contact(contact)
                        .unmatchedContacts(contacts.unlessOne(contact))
                        .message(message);
                events.add(
                        isInbound(message) ? event.conversationContext(context).build() : event.build());
            }
            for (int i = 0; i < updates.size(); i++) {
                WhatsAppCall call = traffic.calls().get(i);
                Optional<ContactProfile> contact = traffic.contactOf(call);
                events.add(MetaCallEvent.builder()
                        .field(change.field())
                        .businessAccountId(accountId)
                        .time(time)
                        .number(change.metadata())
                        .contact(contact)
                        .unmatchedContacts(contacts.unlessOne(contact))
                        .update(updates.get(i))
                        .call(call)
                        .build());
            }
            for (StatusUpdate status : traffic.statuses()) {
                Optional<ContactProfile> contact = traffic.contactOf(status);
                events.add(MetaStatusEvent.builder()
                        .field(change.field())
                        .businessAccountId(accountId)
                        .time(time)
                        .number(change.metadata())
                        .contact(contact)
                        .unmatchedContacts(contacts.unlessOne(contact))
                        .status(status)
                        .build());
            }
            return contacts.areUntold();
        }

        private boolean isInbound(Message message) {
            return message.direction().filter(MessageDirection.INBOUND::equals).isPresent();
        }
    }

    /** The contacts of a change that belong to none of its items, which the items without a contact tell. */
    private static final class Contacts {

        private final List<ContactProfile> unmatched;
        private boolean told;

        Contacts(List<ContactProfile> unmatched) {
            this.unmatched = unmatched;
        }

        List<ContactProfile> unlessOne(Optional<ContactProfile> contact) {
            if (contact.isPresent()) {
                return List.of();
            }
            told = true;
            return unmatched;
        }

        boolean areUntold() {
            return !unmatched.isEmpty() && !told;
        }
    }
}
