package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount of money, in hundredths of the currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = OrderAmount.Builder.class)
public interface OrderAmount extends JsonModel, WithOrderAmount {

    /** The amount in hundredths, not negative. */
    long value();

    /** The number by which a value is divided; 100 by default, the only one that Brazil and India have. */
    @Value.Default
    default int offset() {
        return 100;
    }

    /** A word on taxes, shipping or discounts, at most 60 characters. */
    @Value.Redacted
    Optional<String> description();

    /** The name of the discount program, of a discount. */
    @Value.Redacted
    Optional<String> discountProgramName();

    @Value.Check
    default OrderAmount check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * An amount.
     *
     * @param hundredths such as 1999 for 19.99
     */
    static OrderAmount of(long hundredths) {
        return builder().value(hundredths).build();
    }

    /**
     * An amount.
     *
     * @param amount such as 19.99, with at most two decimals
     * @throws ArithmeticException when it has more
     */
    static OrderAmount of(BigDecimal amount) {
        Objects.requireNonNull(amount, "amount is null");
        return of(amount.movePointRight(2).longValueExact());
    }

    /** Begins an amount; {@code value} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderAmount} values. Not thread-safe. */
    final class Builder extends ImmutableOrderAmount.Builder {}
}
