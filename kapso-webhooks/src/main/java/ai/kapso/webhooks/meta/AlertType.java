package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What an alert says. */
public final class AlertType extends OpenEnum<AlertType.Known> {

    private static final Words<AlertType, Known> WORDS = new Words<>(AlertType::new, Known.UNKNOWN);

    /** Limits cannot be raised yet. */
    public static final AlertType INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED =
            WORDS.add("INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED", Known.INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED);

    /** Limits cannot be raised. */
    public static final AlertType INCREASED_CAPABILITIES_ELIGIBILITY_FAILED =
            WORDS.add("INCREASED_CAPABILITIES_ELIGIBILITY_FAILED", Known.INCREASED_CAPABILITIES_ELIGIBILITY_FAILED);

    /** Limits cannot be raised before Meta knows more. */
    public static final AlertType INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO = WORDS.add(
            "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO",
            Known.INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO);

    /** The business is an official one. */
    public static final AlertType OBA_APPROVED = WORDS.add("OBA_APPROVED", Known.OBA_APPROVED);

    /** The business is not made an official one. */
    public static final AlertType OBA_REJECTED = WORDS.add("OBA_REJECTED", Known.OBA_REJECTED);

    /** The picture of the profile was deleted. */
    public static final AlertType PROFILE_PICTURE_LOST = WORDS.add("PROFILE_PICTURE_LOST", Known.PROFILE_PICTURE_LOST);

    private AlertType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static AlertType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED,
        INCREASED_CAPABILITIES_ELIGIBILITY_FAILED,
        INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO,
        OBA_APPROVED,
        OBA_REJECTED,
        PROFILE_PICTURE_LOST,
        UNKNOWN
    }
}
