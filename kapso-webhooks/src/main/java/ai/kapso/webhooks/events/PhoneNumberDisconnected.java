package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A number lost its connection to the platform: event {@code whatsapp.phone_number.disconnected}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberDisconnected.Builder.class)
public abstract class PhoneNumberDisconnected extends PhoneNumberLifecycleEvent implements WithPhoneNumberDisconnected {

    PhoneNumberDisconnected() {}

    /** Why. */
    public abstract Optional<Disconnection> disconnection();

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.PHONE_NUMBER_DISCONNECTED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberDisconnected(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberDisconnected} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberDisconnected.Builder {}
}
