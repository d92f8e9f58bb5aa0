package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Meta found a violation of its policies: event {@code whatsapp.account.violation}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountViolation.Builder.class)
public abstract class AccountViolation extends AccountEvent implements WithAccountViolation {

    AccountViolation() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.ACCOUNT_VIOLATION;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountViolation(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountViolation} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountViolation.Builder {}
}
