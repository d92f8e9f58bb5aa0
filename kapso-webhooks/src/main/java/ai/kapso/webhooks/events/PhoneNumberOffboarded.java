package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A number was taken off the platform: event {@code whatsapp.phone_number.offboarded}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberOffboarded.Builder.class)
public abstract class PhoneNumberOffboarded extends PhoneNumberLifecycleEvent implements WithPhoneNumberOffboarded {

    PhoneNumberOffboarded() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.PHONE_NUMBER_OFFBOARDED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberOffboarded(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberOffboarded} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberOffboarded.Builder {}
}
