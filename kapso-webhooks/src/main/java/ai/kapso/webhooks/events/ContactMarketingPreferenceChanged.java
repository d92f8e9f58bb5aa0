package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact stopped or resumed marketing messages from one number: event {@code whatsapp.contact.marketing_preference_changed}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactMarketingPreferenceChanged.Builder.class)
public abstract class ContactMarketingPreferenceChanged extends ContactEvent
        implements WithContactMarketingPreferenceChanged {

    ContactMarketingPreferenceChanged() {}

    /** The preference, now and before. */
    public abstract Optional<MarketingPreference> marketingPreference();

    /** Name, contact id, number, and the preference with its sequence and time, of which it must have one. */
    @Override
    public final Optional<String> eventKey() {
        Optional<MarketingPreference> preference = marketingPreference();
        Optional<Long> sequence = preference.flatMap(MarketingPreference::sequence);
        Optional<Instant> time = preference.flatMap(MarketingPreference::occurredAt);
        if (sequence.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        return keyOf(
                Optional.of(contact().id()),
                phoneNumberId(),
                sequence,
                time,
                preference.flatMap(MarketingPreference::status),
                preference.flatMap(MarketingPreference::previousStatus));
    }

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.CONTACT_MARKETING_PREFERENCE_CHANGED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitContactMarketingPreferenceChanged(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactMarketingPreferenceChanged} values. Not thread-safe. */
    public static final class Builder extends ImmutableContactMarketingPreferenceChanged.Builder {}
}
