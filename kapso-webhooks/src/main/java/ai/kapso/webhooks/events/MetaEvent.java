package ai.kapso.webhooks.events;

import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.meta.MetaField;
import ai.kapso.webhooks.meta.NumberMetadata;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that Meta told itself, directly or forwarded by Kapso ({@code kind=meta}). Its {@link #eventName()} is the
 * word of the {@link #field()}.
 */
public abstract class MetaEvent extends WebhookEvent {

    MetaEvent() {}

    /** What changed, as Meta names it. */
    public abstract MetaField field();

    /** Id of the WhatsApp Business account. */
    public abstract Optional<String> businessAccountId();

    /** The time of the webhook's entry; missing for messages and whatever else has times of its own. */
    public abstract Optional<Instant> time();

    /** The number of the business; missing for what is about an account. */
    public abstract Optional<NumberMetadata> number();

    /** Meta's id of the business's number. */
    public final Optional<String> phoneNumberId() {
        return number().flatMap(NumberMetadata::phoneNumberId);
    }

    @Override
    public final WebhookEventName eventName() {
        return WebhookEventName.of(field().value());
    }

    /** Empty: Meta marks no tests. */
    @Override
    public final Optional<Boolean> test() {
        return Optional.empty();
    }
}
