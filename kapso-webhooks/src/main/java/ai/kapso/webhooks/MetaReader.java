package ai.kapso.webhooks;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.CallsValue;
import ai.kapso.webhooks.meta.MessageEchoesValue;
import ai.kapso.webhooks.meta.MessagesValue;
import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.MetaEntry;
import ai.kapso.webhooks.meta.MetaValue;
import ai.kapso.webhooks.meta.MetaWebhook;
import ai.kapso.webhooks.meta.NumberTraffic;
import ai.kapso.webhooks.meta.UnknownMetaValue;
import ai.kapso.webhooks.meta.UnreadableItem;
import java.util.ArrayList;
import java.util.List;

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
            events.add(UnknownEvent.of(name(change), item.json(), item.path() + ": " + item.problem()));
        }
        if (hasMore || events.size() == before) {
            events.add(MetaChangeEvent.of(change, entry.id(), entry.time()));
        }
    }

    private static WebhookEventName name(MetaChange change) {
        return WebhookEventName.of(change.field().value());
    }

    /** Adds the events of the items of a value, and says whether the value holds anything besides. */
    private final class Items implements MetaValue.Visitor<Boolean> {

        private final MetaEntry entry;
        private final MetaChange change;

        Items(MetaEntry entry, MetaChange change) {
            this.entry = entry;
            this.change = change;
        }

        @Override
        public Boolean visitOther(MetaValue value) {
            return true;
        }

        @Override
        public Boolean visitUnknown(UnknownMetaValue value) {
            events.add(
                    value.problem().isPresent()
                            ? UnknownEvent.of(
                                    name(change), change.json(), value.problem().get())
                            : UnknownEvent.of(name(change), change.json()));
            return false;
        }

        @Override
        public Boolean visitMessages(MessagesValue value) {
            NumberTraffic traffic = traffic();
            messages(traffic);
            statuses(traffic);
            return !value.errors().isEmpty()
                    || !value.userActions().isEmpty()
                    || value.conversationContext().isPresent()
                    || hasUnknown(value);
        }

        @Override
        public Boolean visitMessageEchoes(MessageEchoesValue value) {
            messages(traffic());
            return !value.errors().isEmpty() || hasUnknown(value);
        }

        @Override
        public Boolean visitCalls(CallsValue value) {
            NumberTraffic traffic = traffic();
            for (int i = 0; i < value.calls().size(); i++) {
                events.add(MetaCallEvent.builder()
                        .field(change.field())
                        .businessAccountId(entry.id())
                        .number(change.metadata())
                        .update(value.calls().get(i))
                        .call(traffic.calls().get(i))
                        .build());
            }
            statuses(traffic);
            return !value.errors().isEmpty() || hasUnknown(value);
        }

        private NumberTraffic traffic() {
            return change.normalize().orElseThrow(IllegalStateException::new);
        }

        private boolean hasUnknown(JsonModel value) {
            return !value.additionalProperties().isEmpty();
        }

        private void messages(NumberTraffic traffic) {
            for (Message message : traffic.messages()) {
                events.add(MetaMessageEvent.builder()
                        .field(change.field())
                        .businessAccountId(entry.id())
                        .number(change.metadata())
                        .message(message)
                        .build());
            }
        }

        private void statuses(NumberTraffic traffic) {
            for (StatusUpdate status : traffic.statuses()) {
                events.add(MetaStatusEvent.builder()
                        .field(change.field())
                        .businessAccountId(entry.id())
                        .number(change.metadata())
                        .status(status)
                        .build());
            }
        }
    }
}
