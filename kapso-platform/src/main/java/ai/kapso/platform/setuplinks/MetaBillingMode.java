package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Who pays Meta for the messages of the connected WhatsApp Business account. */
public final class MetaBillingMode extends OpenEnum<MetaBillingMode.Known> {

    private static final Words<MetaBillingMode, Known> WORDS = new Words<>(MetaBillingMode::new, Known.UNKNOWN);

    /** The customer, with a payment method at Meta; the default. */
    public static final MetaBillingMode CUSTOMER_MANAGED = WORDS.add("customer_managed", Known.CUSTOMER_MANAGED);

    /** Kapso, for the whole account; an own Meta app needs an active Multi-partner Solution. */
    public static final MetaBillingMode PARTNER_MANAGED = WORDS.add("partner_managed", Known.PARTNER_MANAGED);

    private MetaBillingMode(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MetaBillingMode of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CUSTOMER_MANAGED,
        PARTNER_MANAGED,
        UNKNOWN
    }
}
