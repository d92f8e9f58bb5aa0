package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Why the name that a number shows was rejected. */
public final class NameRejectionReason extends OpenEnum<NameRejectionReason.Known> {

    /** It names an employee. */
    public static final NameRejectionReason NAME_EMPLOYEE_ISSUE =
            new NameRejectionReason("NAME_EMPLOYEE_ISSUE", Known.NAME_EMPLOYEE_ISSUE);

    /** It names a person. */
    public static final NameRejectionReason NAME_INDIVIDUAL_ISSUE =
            new NameRejectionReason("NAME_INDIVIDUAL_ISSUE", Known.NAME_INDIVIDUAL_ISSUE);

    /** It names another business. */
    public static final NameRejectionReason NAME_ENDCLIENT_NOTRELATED =
            new NameRejectionReason("NAME_ENDCLIENT_NOTRELATED", Known.NAME_ENDCLIENT_NOTRELATED);

    /** Its form is wrong. */
    public static final NameRejectionReason NAME_FORMAT_UNACCEPTABLE =
            new NameRejectionReason("NAME_FORMAT_UNACCEPTABLE", Known.NAME_FORMAT_UNACCEPTABLE);

    /** It is not the name that the business has elsewhere. */
    public static final NameRejectionReason NAME_NOT_CONSISTENT =
            new NameRejectionReason("NAME_NOT_CONSISTENT", Known.NAME_NOT_CONSISTENT);

    /** Meta does not say: the word {@code UNKNOWN}. */
    public static final NameRejectionReason NOT_TOLD = new NameRejectionReason("UNKNOWN", Known.NOT_TOLD);

    private static final Map<String, NameRejectionReason> KNOWN = index(
            NAME_EMPLOYEE_ISSUE,
            NAME_INDIVIDUAL_ISSUE,
            NAME_ENDCLIENT_NOTRELATED,
            NAME_FORMAT_UNACCEPTABLE,
            NAME_NOT_CONSISTENT,
            NOT_TOLD);

    private NameRejectionReason(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static NameRejectionReason of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, NameRejectionReason::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link NameRejectionReason#NAME_EMPLOYEE_ISSUE}. */
        NAME_EMPLOYEE_ISSUE,
        /** See {@link NameRejectionReason#NAME_INDIVIDUAL_ISSUE}. */
        NAME_INDIVIDUAL_ISSUE,
        /** See {@link NameRejectionReason#NAME_ENDCLIENT_NOTRELATED}. */
        NAME_ENDCLIENT_NOTRELATED,
        /** See {@link NameRejectionReason#NAME_FORMAT_UNACCEPTABLE}. */
        NAME_FORMAT_UNACCEPTABLE,
        /** See {@link NameRejectionReason#NAME_NOT_CONSISTENT}. */
        NAME_NOT_CONSISTENT,
        /** See {@link NameRejectionReason#NOT_TOLD}. */
        NOT_TOLD,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
