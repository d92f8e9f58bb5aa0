package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Meta disabled a business account: event {@code whatsapp.account.disabled}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountDisabled.Builder.class)
public abstract class AccountDisabled extends AccountEvent implements WithAccountDisabled {

    AccountDisabled() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.ACCOUNT_DISABLED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountDisabled(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountDisabled} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountDisabled.Builder {}
}
