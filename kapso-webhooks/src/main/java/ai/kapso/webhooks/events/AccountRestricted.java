package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Meta restricted what a business account may do: event {@code whatsapp.account.restricted}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountRestricted.Builder.class)
public abstract class AccountRestricted extends AccountEvent implements WithAccountRestricted {

    AccountRestricted() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.ACCOUNT_RESTRICTED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountRestricted(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountRestricted} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountRestricted.Builder {}
}
