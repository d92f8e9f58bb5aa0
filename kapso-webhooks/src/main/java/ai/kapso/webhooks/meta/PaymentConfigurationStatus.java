package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a configuration of payments stands. */
public final class PaymentConfigurationStatus extends OpenEnum<PaymentConfigurationStatus.Known> {

    /** It can be used. */
    public static final PaymentConfigurationStatus ACTIVE = new PaymentConfigurationStatus("Active", Known.ACTIVE);

    /** The gateway is not connected. */
    public static final PaymentConfigurationStatus NEEDS_CONNECTING =
            new PaymentConfigurationStatus("Needs Connecting", Known.NEEDS_CONNECTING);

    /** The gateway is connected, but has not been tried. */
    public static final PaymentConfigurationStatus NEEDS_TESTING =
            new PaymentConfigurationStatus("Needs Testing", Known.NEEDS_TESTING);

    private static final Map<String, PaymentConfigurationStatus> KNOWN = index(ACTIVE, NEEDS_CONNECTING, NEEDS_TESTING);

    private PaymentConfigurationStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PaymentConfigurationStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PaymentConfigurationStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PaymentConfigurationStatus#ACTIVE}. */
        ACTIVE,
        /** See {@link PaymentConfigurationStatus#NEEDS_CONNECTING}. */
        NEEDS_CONNECTING,
        /** See {@link PaymentConfigurationStatus#NEEDS_TESTING}. */
        NEEDS_TESTING,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
