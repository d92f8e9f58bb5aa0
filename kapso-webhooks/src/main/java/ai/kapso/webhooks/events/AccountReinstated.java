package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Meta lifted a ban or restriction: event {@code whatsapp.account.reinstated}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountReinstated.Builder.class)
public abstract class AccountReinstated extends AccountEvent implements WithAccountReinstated {

    AccountReinstated() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.ACCOUNT_REINSTATED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountReinstated(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountReinstated} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountReinstated.Builder {}
}
