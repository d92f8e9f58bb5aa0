package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A number is being removed from the project: event {@code whatsapp.phone_number.deleted}. It is told when the removal begins. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberDeleted.Builder.class)
public abstract class PhoneNumberDeleted extends PhoneNumberEvent implements WithPhoneNumberDeleted {

    PhoneNumberDeleted() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.PHONE_NUMBER_DELETED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberDeleted(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberDeleted} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberDeleted.Builder {}
}
