package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Where a setup link is in its life. */
public final class SetupLinkStatus extends OpenEnum<SetupLinkStatus.Known> {

    /** The link can be opened. */
    public static final SetupLinkStatus ACTIVE = new SetupLinkStatus("active", Known.ACTIVE);

    /** A customer completed the setup with it; set by the server only. */
    public static final SetupLinkStatus USED = new SetupLinkStatus("used", Known.USED);

    /** Its time is over. */
    public static final SetupLinkStatus EXPIRED = new SetupLinkStatus("expired", Known.EXPIRED);

    /** It was withdrawn, or a newer link of the customer took its place. */
    public static final SetupLinkStatus REVOKED = new SetupLinkStatus("revoked", Known.REVOKED);

    private static final Map<String, SetupLinkStatus> KNOWN = index(ACTIVE, USED, EXPIRED, REVOKED);

    private SetupLinkStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static SetupLinkStatus of(String value) {
        return find(KNOWN, value, word -> new SetupLinkStatus(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link SetupLinkStatus#ACTIVE}. */
        ACTIVE,
        /** See {@link SetupLinkStatus#USED}. */
        USED,
        /** See {@link SetupLinkStatus#EXPIRED}. */
        EXPIRED,
        /** See {@link SetupLinkStatus#REVOKED}. */
        REVOKED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
