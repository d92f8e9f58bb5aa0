package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a contact wants marketing messages from a number. While stopped, they are refused. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MarketingPreference.Builder.class)
public interface MarketingPreference extends JsonModel, WithMarketingPreference {

    /** The preference now. */
    Optional<MarketingPreferenceStatus> status();

    /** The preference before; empty for the first one. */
    Optional<MarketingPreferenceStatus> previousStatus();

    /** Meta's words. */
    Optional<String> detail();

    /** When, in whole seconds; not for ordering. */
    Optional<Instant> occurredAt();

    /** Grows with every change: disregard an event with a lower or equal one than seen before. */
    Optional<Long> sequence();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MarketingPreference} values. Not thread-safe. */
    final class Builder extends ImmutableMarketingPreference.Builder {}
}
