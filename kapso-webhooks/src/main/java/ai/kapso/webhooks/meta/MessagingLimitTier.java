package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** To how many contacts one may write first in 24 hours. */
public final class MessagingLimitTier extends OpenEnum<MessagingLimitTier.Known> {

    /** Not decided yet. */
    public static final MessagingLimitTier TIER_NOT_SET = new MessagingLimitTier("TIER_NOT_SET", Known.TIER_NOT_SET);

    /** To 50. */
    public static final MessagingLimitTier TIER_50 = new MessagingLimitTier("TIER_50", Known.TIER_50);

    /** To 250. */
    public static final MessagingLimitTier TIER_250 = new MessagingLimitTier("TIER_250", Known.TIER_250);

    /** To 1,000. */
    public static final MessagingLimitTier TIER_1K = new MessagingLimitTier("TIER_1K", Known.TIER_1K);

    /** To 2,000. */
    public static final MessagingLimitTier TIER_2K = new MessagingLimitTier("TIER_2K", Known.TIER_2K);

    /** To 10,000. */
    public static final MessagingLimitTier TIER_10K = new MessagingLimitTier("TIER_10K", Known.TIER_10K);

    /** To 100,000. */
    public static final MessagingLimitTier TIER_100K = new MessagingLimitTier("TIER_100K", Known.TIER_100K);

    /** To any number. */
    public static final MessagingLimitTier TIER_UNLIMITED =
            new MessagingLimitTier("TIER_UNLIMITED", Known.TIER_UNLIMITED);

    private static final Map<String, MessagingLimitTier> KNOWN =
            index(TIER_NOT_SET, TIER_50, TIER_250, TIER_1K, TIER_2K, TIER_10K, TIER_100K, TIER_UNLIMITED);

    private MessagingLimitTier(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MessagingLimitTier of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MessagingLimitTier::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MessagingLimitTier#TIER_NOT_SET}. */
        TIER_NOT_SET,
        /** See {@link MessagingLimitTier#TIER_50}. */
        TIER_50,
        /** See {@link MessagingLimitTier#TIER_250}. */
        TIER_250,
        /** See {@link MessagingLimitTier#TIER_1K}. */
        TIER_1K,
        /** See {@link MessagingLimitTier#TIER_2K}. */
        TIER_2K,
        /** See {@link MessagingLimitTier#TIER_10K}. */
        TIER_10K,
        /** See {@link MessagingLimitTier#TIER_100K}. */
        TIER_100K,
        /** See {@link MessagingLimitTier#TIER_UNLIMITED}. */
        TIER_UNLIMITED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
