package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Why a message is charged, or is not. */
public final class PricingType extends OpenEnum<PricingType.Known> {

    /** It is charged. */
    public static final PricingType REGULAR = new PricingType("regular", Known.REGULAR);

    /** It is free, as an answer within the customer service window. */
    public static final PricingType FREE_CUSTOMER_SERVICE =
            new PricingType("free_customer_service", Known.FREE_CUSTOMER_SERVICE);

    /** It is free, as the user came through an ad or a page's button. */
    public static final PricingType FREE_ENTRY_POINT = new PricingType("free_entry_point", Known.FREE_ENTRY_POINT);

    private static final Map<String, PricingType> KNOWN = index(REGULAR, FREE_CUSTOMER_SERVICE, FREE_ENTRY_POINT);

    private PricingType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PricingType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PricingType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PricingType#REGULAR}. */
        REGULAR,
        /** See {@link PricingType#FREE_CUSTOMER_SERVICE}. */
        FREE_CUSTOMER_SERVICE,
        /** See {@link PricingType#FREE_ENTRY_POINT}. */
        FREE_ENTRY_POINT,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
