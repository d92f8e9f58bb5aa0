package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Who pays Meta for the messages of the connected WhatsApp Business account. */
public final class MetaBillingMode extends OpenEnum<MetaBillingMode.Known> {

    /** The customer, with a payment method at Meta; the default. */
    public static final MetaBillingMode CUSTOMER_MANAGED =
            new MetaBillingMode("customer_managed", Known.CUSTOMER_MANAGED);

    /** Kapso, for the whole account; an own Meta app needs an active Multi-partner Solution. */
    public static final MetaBillingMode PARTNER_MANAGED = new MetaBillingMode("partner_managed", Known.PARTNER_MANAGED);

    private static final Map<String, MetaBillingMode> KNOWN = index(CUSTOMER_MANAGED, PARTNER_MANAGED);

    private MetaBillingMode(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MetaBillingMode of(String value) {
        return find(KNOWN, value, word -> new MetaBillingMode(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MetaBillingMode#CUSTOMER_MANAGED}. */
        CUSTOMER_MANAGED,
        /** See {@link MetaBillingMode#PARTNER_MANAGED}. */
        PARTNER_MANAGED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
