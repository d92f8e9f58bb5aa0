package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How the verification of a client stands. */
public final class ClientCertificationStatus extends OpenEnum<ClientCertificationStatus.Known> {

    private static final Words<ClientCertificationStatus, Known> WORDS =
            new Words<>(ClientCertificationStatus::new, Known.UNKNOWN);

    /** The client is verified. */
    public static final ClientCertificationStatus APPROVED = WORDS.add("APPROVED", Known.APPROVED);

    /** It is being looked at. */
    public static final ClientCertificationStatus PENDING = WORDS.add("PENDING", Known.PENDING);

    /** It was rejected. */
    public static final ClientCertificationStatus FAILED = WORDS.add("FAILED", Known.FAILED);

    /** It was dropped. */
    public static final ClientCertificationStatus DISCARDED = WORDS.add("DISCARDED", Known.DISCARDED);

    /** The client is no longer verified. */
    public static final ClientCertificationStatus REVOKED = WORDS.add("REVOKED", Known.REVOKED);

    private ClientCertificationStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ClientCertificationStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        APPROVED,
        PENDING,
        FAILED,
        DISCARDED,
        REVOKED,
        UNKNOWN
    }
}
