package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** To how many contacts one may write first in 24 hours. */
public final class MessagingLimitTier extends OpenEnum<MessagingLimitTier.Known> {

    private static final Words<MessagingLimitTier, Known> WORDS = new Words<>(MessagingLimitTier::new, Known.UNKNOWN);

    /** Not decided yet. */
    public static final MessagingLimitTier TIER_NOT_SET = WORDS.add("TIER_NOT_SET", Known.TIER_NOT_SET);

    /** To 50. */
    public static final MessagingLimitTier TIER_50 = WORDS.add("TIER_50", Known.TIER_50);

    /** To 250. */
    public static final MessagingLimitTier TIER_250 = WORDS.add("TIER_250", Known.TIER_250);

    /** To 1,000. */
    public static final MessagingLimitTier TIER_1K = WORDS.add("TIER_1K", Known.TIER_1K);

    /** To 2,000. */
    public static final MessagingLimitTier TIER_2K = WORDS.add("TIER_2K", Known.TIER_2K);

    /** To 10,000. */
    public static final MessagingLimitTier TIER_10K = WORDS.add("TIER_10K", Known.TIER_10K);

    /** To 100,000. */
    public static final MessagingLimitTier TIER_100K = WORDS.add("TIER_100K", Known.TIER_100K);

    /** To any number. */
    public static final MessagingLimitTier TIER_UNLIMITED = WORDS.add("TIER_UNLIMITED", Known.TIER_UNLIMITED);

    private MessagingLimitTier(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MessagingLimitTier of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        TIER_NOT_SET,
        TIER_50,
        TIER_250,
        TIER_1K,
        TIER_2K,
        TIER_10K,
        TIER_100K,
        TIER_UNLIMITED,
        UNKNOWN
    }
}
