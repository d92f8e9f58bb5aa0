package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to a template. */
public final class TemplateStatusEvent extends OpenEnum<TemplateStatusEvent.Known> {

    private static final Words<TemplateStatusEvent, Known> WORDS = new Words<>(TemplateStatusEvent::new, Known.UNKNOWN);

    /** It was approved and can be sent. */
    public static final TemplateStatusEvent APPROVED = WORDS.add("APPROVED", Known.APPROVED);

    /** It was not used and will be deleted after a while. */
    public static final TemplateStatusEvent ARCHIVED = WORDS.add("ARCHIVED", Known.ARCHIVED);

    /** It will not be deleted any more. */
    public static final TemplateStatusEvent UNARCHIVED = WORDS.add("UNARCHIVED", Known.UNARCHIVED);

    /** It was deleted. */
    public static final TemplateStatusEvent DELETED = WORDS.add("DELETED", Known.DELETED);

    /** It was disabled, since contacts complained. */
    public static final TemplateStatusEvent DISABLED = WORDS.add("DISABLED", Known.DISABLED);

    /** Contacts complain; it may be disabled. */
    public static final TemplateStatusEvent FLAGGED = WORDS.add("FLAGGED", Known.FLAGGED);

    /** Its rejection is looked at again. */
    public static final TemplateStatusEvent IN_APPEAL = WORDS.add("IN_APPEAL", Known.IN_APPEAL);

    /** The account has too many templates. */
    public static final TemplateStatusEvent LIMIT_EXCEEDED = WORDS.add("LIMIT_EXCEEDED", Known.LIMIT_EXCEEDED);

    /** It cannot be edited. */
    public static final TemplateStatusEvent LOCKED = WORDS.add("LOCKED", Known.LOCKED);

    /** It cannot be sent for a while. */
    public static final TemplateStatusEvent PAUSED = WORDS.add("PAUSED", Known.PAUSED);

    /** It is being looked at. */
    public static final TemplateStatusEvent PENDING = WORDS.add("PENDING", Known.PENDING);

    /** It can be sent again. */
    public static final TemplateStatusEvent REINSTATED = WORDS.add("REINSTATED", Known.REINSTATED);

    /** It is being deleted. */
    public static final TemplateStatusEvent PENDING_DELETION = WORDS.add("PENDING_DELETION", Known.PENDING_DELETION);

    /** It was rejected. */
    public static final TemplateStatusEvent REJECTED = WORDS.add("REJECTED", Known.REJECTED);

    private TemplateStatusEvent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static TemplateStatusEvent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        APPROVED,
        ARCHIVED,
        UNARCHIVED,
        DELETED,
        DISABLED,
        FLAGGED,
        IN_APPEAL,
        LIMIT_EXCEEDED,
        LOCKED,
        PAUSED,
        PENDING,
        REINSTATED,
        PENDING_DELETION,
        REJECTED,
        UNKNOWN
    }
}
