package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What was paid. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AutomaticEventData.Builder.class)
public interface AutomaticEventData extends JsonModel, WithAutomaticEventData {

    /** The currency, as three letters. */
    Optional<String> currency();

    /** The amount. */
    Optional<BigDecimal> value();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AutomaticEventData} values. Not thread-safe. */
    final class Builder extends ImmutableAutomaticEventData.Builder {}
}
