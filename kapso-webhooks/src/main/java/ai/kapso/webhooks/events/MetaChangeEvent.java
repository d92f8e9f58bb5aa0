package ai.kapso.webhooks.events;

import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.MetaField;
import ai.kapso.webhooks.meta.MetaValue;
import ai.kapso.webhooks.meta.NumberMetadata;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
public final class MetaChangeEvent extends MetaEvent {

    private final MetaChange change;
    private final @Nullable String businessAccountId;
    private final @Nullable Instant time;

    private MetaChangeEvent(MetaChange change, @Nullable String businessAccountId, @Nullable Instant time) {
        this.change = Objects.requireNonNull(change, "change");
        this.businessAccountId = businessAccountId;
        this.time = time;
    }

    /**
     * A change of an account.
     *
     * @param change the change
     * @param businessAccountId the id of the change's entry
     * @param time the time of the change's entry
     * @return the event
     */
    public static MetaChangeEvent of(MetaChange change, Optional<String> businessAccountId, Optional<Instant> time) {
        return new MetaChangeEvent(change, businessAccountId.orElse(null), time.orElse(null));
    }

    /** The change. */
    @JsonValue
    public MetaChange change() {
        return change;
    }

    /** How the field changed. */
    public MetaValue value() {
        return change.value();
    }

    @Override
    public MetaField field() {
        return change.field();
    }

    /** Id of the WhatsApp Business account; for some fields, of the business portfolio. */
    @Override
    public Optional<String> businessAccountId() {
        return Optional.ofNullable(businessAccountId);
    }

    /** When, as the entry says. */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    @Override
    public Optional<NumberMetadata> number() {
        return change.metadata();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMetaChange(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetaChangeEvent
                && ((MetaChangeEvent) other).change.equals(change)
                && Objects.equals(((MetaChangeEvent) other).businessAccountId, businessAccountId)
                && Objects.equals(((MetaChangeEvent) other).time, time);
    }

    @Override
    public int hashCode() {
        return Objects.hash(change, businessAccountId, time);
    }

    /** The field, nothing of the content. */
    @Override
    public String toString() {
        return "MetaChangeEvent{field=" + field() + "}";
    }
}
