package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time until which an order can be paid.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = OrderExpiration.Builder.class)
public interface OrderExpiration extends JsonModel, WithOrderExpiration {

    /** The end in epoch seconds, as text; at least 300 seconds ahead. */
    String timestamp();

    /** The text that users read about it, at most 120 characters. */
    @Value.Redacted
    Optional<String> description();

    @Value.Check
    default OrderExpiration check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * An end.
     *
     * @param time at least 300 seconds ahead
     * @param description the text that users read about it
     */
    static OrderExpiration of(Instant time, String description) {
        Objects.requireNonNull(time, "time is null");
        return builder()
                .timestamp(Long.toString(time.getEpochSecond()))
                .description(description)
                .build();
    }

    /** Begins an expiration; {@code timestamp} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderExpiration} values. Not thread-safe. */
    final class Builder extends ImmutableOrderExpiration.Builder {}
}
