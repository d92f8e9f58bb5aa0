package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether the business decides who comes into a group. */
public final class JoinApprovalMode extends OpenEnum<JoinApprovalMode.Known> {

    private static final Words<JoinApprovalMode, Known> WORDS = new Words<>(JoinApprovalMode::new, Known.UNKNOWN);

    /** Everyone with the link comes in. */
    public static final JoinApprovalMode AUTO_APPROVE = WORDS.add("auto_approve", Known.AUTO_APPROVE);

    /** The business decides. */
    public static final JoinApprovalMode APPROVAL_REQUIRED = WORDS.add("approval_required", Known.APPROVAL_REQUIRED);

    private JoinApprovalMode(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static JoinApprovalMode of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        AUTO_APPROVE,
        APPROVAL_REQUIRED,
        UNKNOWN
    }
}
