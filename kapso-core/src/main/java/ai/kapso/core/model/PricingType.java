package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a message is charged, or is not. */
public final class PricingType extends OpenEnum<PricingType.Known> {

    private static final Words<PricingType, Known> WORDS = new Words<>(PricingType::new, Known.UNKNOWN);

    /** It is charged. */
    public static final PricingType REGULAR = WORDS.add("regular", Known.REGULAR);

    /** It is free, as an answer within the customer service window. */
    public static final PricingType FREE_CUSTOMER_SERVICE =
            WORDS.add("free_customer_service", Known.FREE_CUSTOMER_SERVICE);

    /** It is free, as the user came through an ad or a page's button. */
    public static final PricingType FREE_ENTRY_POINT = WORDS.add("free_entry_point", Known.FREE_ENTRY_POINT);

    private PricingType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PricingType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        REGULAR,
        FREE_CUSTOMER_SERVICE,
        FREE_ENTRY_POINT,
        UNKNOWN
    }
}
