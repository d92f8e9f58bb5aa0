package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What an alert says. */
public final class AlertType extends OpenEnum<AlertType.Known> {

    /** Limits cannot be raised yet. */
    public static final AlertType INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED = new AlertType(
            "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED", Known.INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED);

    /** Limits cannot be raised. */
    public static final AlertType INCREASED_CAPABILITIES_ELIGIBILITY_FAILED =
            new AlertType("INCREASED_CAPABILITIES_ELIGIBILITY_FAILED", Known.INCREASED_CAPABILITIES_ELIGIBILITY_FAILED);

    /** Limits cannot be raised before Meta knows more. */
    public static final AlertType INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO = new AlertType(
            "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO",
            Known.INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO);

    /** The business is an official one. */
    public static final AlertType OBA_APPROVED = new AlertType("OBA_APPROVED", Known.OBA_APPROVED);

    /** The business is not made an official one. */
    public static final AlertType OBA_REJECTED = new AlertType("OBA_REJECTED", Known.OBA_REJECTED);

    /** The picture of the profile was deleted. */
    public static final AlertType PROFILE_PICTURE_LOST =
            new AlertType("PROFILE_PICTURE_LOST", Known.PROFILE_PICTURE_LOST);

    private static final Map<String, AlertType> KNOWN = index(
            INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED,
            INCREASED_CAPABILITIES_ELIGIBILITY_FAILED,
            INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO,
            OBA_APPROVED,
            OBA_REJECTED,
            PROFILE_PICTURE_LOST);

    private AlertType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static AlertType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, AlertType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link AlertType#INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED}. */
        INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED,
        /** See {@link AlertType#INCREASED_CAPABILITIES_ELIGIBILITY_FAILED}. */
        INCREASED_CAPABILITIES_ELIGIBILITY_FAILED,
        /** See {@link AlertType#INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO}. */
        INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO,
        /** See {@link AlertType#OBA_APPROVED}. */
        OBA_APPROVED,
        /** See {@link AlertType#OBA_REJECTED}. */
        OBA_REJECTED,
        /** See {@link AlertType#PROFILE_PICTURE_LOST}. */
        PROFILE_PICTURE_LOST,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
