package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Where a user came from. */
public final class ReferralSourceType extends OpenEnum<ReferralSourceType.Known> {

    private static final Words<ReferralSourceType, Known> WORDS = new Words<>(ReferralSourceType::new, Known.UNKNOWN);

    /** A click-to-WhatsApp ad. */
    public static final ReferralSourceType AD = WORDS.add("ad", Known.AD);

    /** A post with a WhatsApp button. */
    public static final ReferralSourceType POST = WORDS.add("post", Known.POST);

    private ReferralSourceType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ReferralSourceType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        AD,
        POST,
        UNKNOWN
    }
}
