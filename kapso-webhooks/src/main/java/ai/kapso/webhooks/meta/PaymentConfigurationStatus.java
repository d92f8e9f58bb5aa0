package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a configuration of payments stands. */
public final class PaymentConfigurationStatus extends OpenEnum<PaymentConfigurationStatus.Known> {

    private static final Words<PaymentConfigurationStatus, Known> WORDS =
            new Words<>(PaymentConfigurationStatus::new, Known.UNKNOWN);

    /** It can be used. */
    public static final PaymentConfigurationStatus ACTIVE = WORDS.add("Active", Known.ACTIVE);

    /** The gateway is not connected. */
    public static final PaymentConfigurationStatus NEEDS_CONNECTING =
            WORDS.add("Needs Connecting", Known.NEEDS_CONNECTING);

    /** The gateway is connected, but has not been tried. */
    public static final PaymentConfigurationStatus NEEDS_TESTING = WORDS.add("Needs Testing", Known.NEEDS_TESTING);

    private PaymentConfigurationStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PaymentConfigurationStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACTIVE,
        NEEDS_CONNECTING,
        NEEDS_TESTING,
        UNKNOWN
    }
}
