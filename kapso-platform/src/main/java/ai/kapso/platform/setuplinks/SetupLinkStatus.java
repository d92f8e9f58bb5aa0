package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Where a setup link is in its life. */
public final class SetupLinkStatus extends OpenEnum<SetupLinkStatus.Known> {

    private static final Words<SetupLinkStatus, Known> WORDS = new Words<>(SetupLinkStatus::new, Known.UNKNOWN);

    /** The link can be opened. */
    public static final SetupLinkStatus ACTIVE = WORDS.add("active", Known.ACTIVE);

    /** A customer completed the setup with it; set by the server only. */
    public static final SetupLinkStatus USED = WORDS.add("used", Known.USED);

    /** Its time is over. */
    public static final SetupLinkStatus EXPIRED = WORDS.add("expired", Known.EXPIRED);

    /** It was withdrawn, or a newer link of the customer took its place. */
    public static final SetupLinkStatus REVOKED = WORDS.add("revoked", Known.REVOKED);

    private SetupLinkStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static SetupLinkStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACTIVE,
        USED,
        EXPIRED,
        REVOKED,
        UNKNOWN
    }
}
