package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How far the customer's setup is. */
public final class WhatsappSetupStatus extends OpenEnum<WhatsappSetupStatus.Known> {

    /** The customer has not finished with the page. */
    public static final WhatsappSetupStatus PENDING = new WhatsappSetupStatus("pending", Known.PENDING);

    /** Kapso is connecting the number. */
    public static final WhatsappSetupStatus PROCESSING = new WhatsappSetupStatus("processing", Known.PROCESSING);

    /** The number is connected. */
    public static final WhatsappSetupStatus COMPLETED = new WhatsappSetupStatus("completed", Known.COMPLETED);

    /** The setup failed; {@link SetupLink#whatsappSetupError()} may say why. */
    public static final WhatsappSetupStatus FAILED = new WhatsappSetupStatus("failed", Known.FAILED);

    private static final Map<String, WhatsappSetupStatus> KNOWN = index(PENDING, PROCESSING, COMPLETED, FAILED);

    private WhatsappSetupStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static WhatsappSetupStatus of(String value) {
        return find(KNOWN, value, word -> new WhatsappSetupStatus(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link WhatsappSetupStatus#PENDING}. */
        PENDING,
        /** See {@link WhatsappSetupStatus#PROCESSING}. */
        PROCESSING,
        /** See {@link WhatsappSetupStatus#COMPLETED}. */
        COMPLETED,
        /** See {@link WhatsappSetupStatus#FAILED}. */
        FAILED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
