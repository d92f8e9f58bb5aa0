package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Why the name that a number shows was rejected. */
public final class NameRejectionReason extends OpenEnum<NameRejectionReason.Known> {

    private static final Words<NameRejectionReason, Known> WORDS = new Words<>(NameRejectionReason::new, Known.UNKNOWN);

    /** It names an employee. */
    public static final NameRejectionReason NAME_EMPLOYEE_ISSUE =
            WORDS.add("NAME_EMPLOYEE_ISSUE", Known.NAME_EMPLOYEE_ISSUE);

    /** It names a person. */
    public static final NameRejectionReason NAME_INDIVIDUAL_ISSUE =
            WORDS.add("NAME_INDIVIDUAL_ISSUE", Known.NAME_INDIVIDUAL_ISSUE);

    /** It names another business. */
    public static final NameRejectionReason NAME_ENDCLIENT_NOTRELATED =
            WORDS.add("NAME_ENDCLIENT_NOTRELATED", Known.NAME_ENDCLIENT_NOTRELATED);

    /** Its form is wrong. */
    public static final NameRejectionReason NAME_FORMAT_UNACCEPTABLE =
            WORDS.add("NAME_FORMAT_UNACCEPTABLE", Known.NAME_FORMAT_UNACCEPTABLE);

    /** It is not the name that the business has elsewhere. */
    public static final NameRejectionReason NAME_NOT_CONSISTENT =
            WORDS.add("NAME_NOT_CONSISTENT", Known.NAME_NOT_CONSISTENT);

    /** Meta does not say: the word {@code UNKNOWN}. */
    public static final NameRejectionReason NOT_TOLD = WORDS.add("UNKNOWN", Known.NOT_TOLD);

    private NameRejectionReason(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static NameRejectionReason of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        NAME_EMPLOYEE_ISSUE,
        NAME_INDIVIDUAL_ISSUE,
        NAME_ENDCLIENT_NOTRELATED,
        NAME_FORMAT_UNACCEPTABLE,
        NAME_NOT_CONSISTENT,
        NOT_TOLD,
        UNKNOWN
    }
}
