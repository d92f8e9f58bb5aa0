package ai.kapso.webhooks.events;

import ai.kapso.webhooks.internal.ContentHash;
import ai.kapso.webhooks.internal.LogText;
import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.MetaField;
import ai.kapso.webhooks.meta.MetaValue;
import ai.kapso.webhooks.meta.NumberMetadata;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Any change that Meta told and that is neither a message nor a status nor a call: an account, a template, a Flow, a
 * history, preferences and so on. What it is, tells the {@link #value()}.
 *
 * <pre>{@code
 * receiver.on(MetaChangeEvent.class, event ->
 *         event.value().as(AccountUpdateValue.class).ifPresent(update -> …));
 * }</pre>
 */
@JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public final class MetaChangeEvent extends MetaEvent {

    private static final Set<MetaField> WITH_ITEMS =
            Set.of(MetaField.MESSAGES, MetaField.SMB_MESSAGE_ECHOES, MetaField.MESSAGE_ECHOES, MetaField.CALLS);
    private static final List<String> ITEMS = List.of("messages", "message_echoes", "statuses", "calls");

    private final MetaChange change;
    private final @Nullable String entryId;
    private final @Nullable Instant time;

    private MetaChangeEvent(MetaChange change, @Nullable String entryId, @Nullable Instant time) {
        this.change = Objects.requireNonNull(change, "change");
        this.entryId = entryId;
        this.time = time;
    }

    /**
     * A change of an account.
     *
     * @param change the change
     * @param entryId the id of the change's entry
     * @param time the time of the change's entry
     * @return the event
     */
    @JsonCreator
    public static MetaChangeEvent of(
            @JsonProperty(value = "change", required = true) MetaChange change,
            @JsonProperty("entry_id") Optional<String> entryId,
            @JsonProperty("time") Optional<Instant> time) {
        return new MetaChangeEvent(change, entryId.orElse(null), time.orElse(null));
    }

    /** The change. */
    @JsonProperty
    public MetaChange change() {
        return change;
    }

    /** How the field changed. */
    public MetaValue value() {
        return change.value();
    }

    @Override
    @JsonProperty
    public MetaField field() {
        return change.field();
    }

    /**
     * Id of the WhatsApp Business account: the one that the value names, else the {@link #entryId()}, which is that of the
     * business portfolio for {@link MetaField#PARTNER_SOLUTIONS}.
     */
    @Override
    public Optional<String> businessAccountId() {
        return value().businessAccountId().or(this::entryId);
    }

    /** Id of the webhook's entry: of the WhatsApp Business account or, for some fields, of the business portfolio. */
    @JsonProperty("entry_id")
    public Optional<String> entryId() {
        return Optional.ofNullable(entryId);
    }

    @Override
    @JsonProperty
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    @Override
    public Optional<NumberMetadata> number() {
        return change.metadata();
    }

    /**
     * Field, a hash of the change, account and time. Items that are events of their own (messages, statuses, calls) are not
     * hashed, since they can come again in other company.
     */
    @Override
    public Optional<String> eventKey() {
        return keyOf(Optional.of(ContentHash.of(withoutItems())), businessAccountId(), time());
    }

    private JsonNode withoutItems() {
        JsonNode value = change.json().path("value");
        if (!value.isObject() || !WITH_ITEMS.contains(field())) {
            return change.json();
        }
        ObjectNode rest = value.deepCopy();
        return rest.remove(ITEMS);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMetaChange(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetaChangeEvent
                && ((MetaChangeEvent) other).change.equals(change)
                && Objects.equals(((MetaChangeEvent) other).entryId, entryId)
                && Objects.equals(((MetaChangeEvent) other).time, time);
    }

    @Override
    public int hashCode() {
        return Objects.hash(change, entryId, time);
    }

    /** The field, nothing of the content. */
    @Override
    public String toString() {
        return "MetaChangeEvent{field=" + LogText.of(field()) + "}";
    }
}
