package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Where a user came from. */
public final class ReferralSourceType extends OpenEnum<ReferralSourceType.Known> {

    /** A click-to-WhatsApp ad. */
    public static final ReferralSourceType AD = new ReferralSourceType("ad", Known.AD);

    /** A post with a WhatsApp button. */
    public static final ReferralSourceType POST = new ReferralSourceType("post", Known.POST);

    private static final Map<String, ReferralSourceType> KNOWN = index(AD, POST);

    private ReferralSourceType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ReferralSourceType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ReferralSourceType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ReferralSourceType#AD}. */
        AD,
        /** See {@link ReferralSourceType#POST}. */
        POST,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
