package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A number is connected again: event {@code whatsapp.phone_number.reconnected}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberReconnected.Builder.class)
public abstract class PhoneNumberReconnected extends PhoneNumberLifecycleEvent implements WithPhoneNumberReconnected {

    PhoneNumberReconnected() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.PHONE_NUMBER_RECONNECTED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberReconnected(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberReconnected} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberReconnected.Builder {}
}
