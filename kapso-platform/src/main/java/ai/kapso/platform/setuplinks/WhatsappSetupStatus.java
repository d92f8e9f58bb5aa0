package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How far the customer's setup is. */
public final class WhatsappSetupStatus extends OpenEnum<WhatsappSetupStatus.Known> {

    private static final Words<WhatsappSetupStatus, Known> WORDS = new Words<>(WhatsappSetupStatus::new, Known.UNKNOWN);

    /** The customer has not finished with the page. */
    public static final WhatsappSetupStatus PENDING = WORDS.add("pending", Known.PENDING);

    /** Kapso is connecting the number. */
    public static final WhatsappSetupStatus PROCESSING = WORDS.add("processing", Known.PROCESSING);

    /** The number is connected. */
    public static final WhatsappSetupStatus COMPLETED = WORDS.add("completed", Known.COMPLETED);

    /** The setup failed; {@link SetupLink#whatsappSetupError()} may say why. */
    public static final WhatsappSetupStatus FAILED = WORDS.add("failed", Known.FAILED);

    private WhatsappSetupStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static WhatsappSetupStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PENDING,
        PROCESSING,
        COMPLETED,
        FAILED,
        UNKNOWN
    }
}
