package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether the business decides who comes into a group. */
public final class JoinApprovalMode extends OpenEnum<JoinApprovalMode.Known> {

    /** Everyone with the link comes in. */
    public static final JoinApprovalMode AUTO_APPROVE = new JoinApprovalMode("auto_approve", Known.AUTO_APPROVE);

    /** The business decides. */
    public static final JoinApprovalMode APPROVAL_REQUIRED =
            new JoinApprovalMode("approval_required", Known.APPROVAL_REQUIRED);

    private static final Map<String, JoinApprovalMode> KNOWN = index(AUTO_APPROVE, APPROVAL_REQUIRED);

    private JoinApprovalMode(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static JoinApprovalMode of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, JoinApprovalMode::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link JoinApprovalMode#AUTO_APPROVE}. */
        AUTO_APPROVE,
        /** See {@link JoinApprovalMode#APPROVAL_REQUIRED}. */
        APPROVAL_REQUIRED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
