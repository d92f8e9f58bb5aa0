package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code messaging_handovers}: another app takes a chat or gives it. The number of the business is the {@link
 * #recipient()}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessagingHandoversValue.Builder.class)
public abstract class MessagingHandoversValue extends MetaValue implements JsonModel, WithMessagingHandoversValue {

    MessagingHandoversValue() {}

    /** Always {@code whatsapp}. */
    public abstract Optional<String> messagingProduct();

    /** The contact; may be missing. */
    public abstract Optional<HandoverSender> sender();

    /** The number of the business. */
    public abstract Optional<NumberMetadata> recipient();

    /** Whether the chat was given or taken. */
    public abstract Optional<HandoverType> type();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    public abstract Optional<Instant> timestamp();

    /** Whose the chat was and is, for {@link HandoverType#CONTROL_PASSED}. */
    public abstract Optional<HandoverOwners> controlPassed();

    /** Whose the chat was and is, for {@link HandoverType#CONTROL_TAKEN}. */
    public abstract Optional<HandoverOwners> controlTaken();

    /** The number of the business; the same as {@link #recipient()}. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return recipient();
    }

    /** Whose the chat was and is, whichever of the two it is. */
    public Optional<HandoverOwners> owners() {
        return controlPassed().or(this::controlTaken);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessagingHandovers(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessagingHandoversValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessagingHandoversValue.Builder {}
}
