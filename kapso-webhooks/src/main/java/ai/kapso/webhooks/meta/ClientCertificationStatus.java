package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How the verification of a client stands. */
public final class ClientCertificationStatus extends OpenEnum<ClientCertificationStatus.Known> {

    /** The client is verified. */
    public static final ClientCertificationStatus APPROVED = new ClientCertificationStatus("APPROVED", Known.APPROVED);

    /** It is being looked at. */
    public static final ClientCertificationStatus PENDING = new ClientCertificationStatus("PENDING", Known.PENDING);

    /** It was rejected. */
    public static final ClientCertificationStatus FAILED = new ClientCertificationStatus("FAILED", Known.FAILED);

    /** It was dropped. */
    public static final ClientCertificationStatus DISCARDED =
            new ClientCertificationStatus("DISCARDED", Known.DISCARDED);

    /** The client is no longer verified. */
    public static final ClientCertificationStatus REVOKED = new ClientCertificationStatus("REVOKED", Known.REVOKED);

    private static final Map<String, ClientCertificationStatus> KNOWN =
            index(APPROVED, PENDING, FAILED, DISCARDED, REVOKED);

    private ClientCertificationStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ClientCertificationStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ClientCertificationStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ClientCertificationStatus#APPROVED}. */
        APPROVED,
        /** See {@link ClientCertificationStatus#PENDING}. */
        PENDING,
        /** See {@link ClientCertificationStatus#FAILED}. */
        FAILED,
        /** See {@link ClientCertificationStatus#DISCARDED}. */
        DISCARDED,
        /** See {@link ClientCertificationStatus#REVOKED}. */
        REVOKED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
