package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A customer completed a setup link and connected a number: event {@code whatsapp.phone_number.created}. It carries neither time nor id: repeated deliveries share the idempotency key only. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberCreated.Builder.class)
public abstract class PhoneNumberCreated extends PhoneNumberEvent implements WithPhoneNumberCreated {

    PhoneNumberCreated() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.PHONE_NUMBER_CREATED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberCreated(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberCreated} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberCreated.Builder {}
}
