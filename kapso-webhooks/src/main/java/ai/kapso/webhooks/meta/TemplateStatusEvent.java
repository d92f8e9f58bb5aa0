package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to a template. */
public final class TemplateStatusEvent extends OpenEnum<TemplateStatusEvent.Known> {

    /** It was approved and can be sent. */
    public static final TemplateStatusEvent APPROVED = new TemplateStatusEvent("APPROVED", Known.APPROVED);

    /** It was not used and will be deleted after a while. */
    public static final TemplateStatusEvent ARCHIVED = new TemplateStatusEvent("ARCHIVED", Known.ARCHIVED);

    /** It will not be deleted any more. */
    public static final TemplateStatusEvent UNARCHIVED = new TemplateStatusEvent("UNARCHIVED", Known.UNARCHIVED);

    /** It was deleted. */
    public static final TemplateStatusEvent DELETED = new TemplateStatusEvent("DELETED", Known.DELETED);

    /** It was disabled, since contacts complained. */
    public static final TemplateStatusEvent DISABLED = new TemplateStatusEvent("DISABLED", Known.DISABLED);

    /** Contacts complain; it may be disabled. */
    public static final TemplateStatusEvent FLAGGED = new TemplateStatusEvent("FLAGGED", Known.FLAGGED);

    /** Its rejection is looked at again. */
    public static final TemplateStatusEvent IN_APPEAL = new TemplateStatusEvent("IN_APPEAL", Known.IN_APPEAL);

    /** The account has too many templates. */
    public static final TemplateStatusEvent LIMIT_EXCEEDED =
            new TemplateStatusEvent("LIMIT_EXCEEDED", Known.LIMIT_EXCEEDED);

    /** It cannot be edited. */
    public static final TemplateStatusEvent LOCKED = new TemplateStatusEvent("LOCKED", Known.LOCKED);

    /** It cannot be sent for a while. */
    public static final TemplateStatusEvent PAUSED = new TemplateStatusEvent("PAUSED", Known.PAUSED);

    /** It is being looked at. */
    public static final TemplateStatusEvent PENDING = new TemplateStatusEvent("PENDING", Known.PENDING);

    /** It can be sent again. */
    public static final TemplateStatusEvent REINSTATED = new TemplateStatusEvent("REINSTATED", Known.REINSTATED);

    /** It is being deleted. */
    public static final TemplateStatusEvent PENDING_DELETION =
            new TemplateStatusEvent("PENDING_DELETION", Known.PENDING_DELETION);

    /** It was rejected. */
    public static final TemplateStatusEvent REJECTED = new TemplateStatusEvent("REJECTED", Known.REJECTED);

    private static final Map<String, TemplateStatusEvent> KNOWN = index(
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
            REJECTED);

    private TemplateStatusEvent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static TemplateStatusEvent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, TemplateStatusEvent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link TemplateStatusEvent#APPROVED}. */
        APPROVED,
        /** See {@link TemplateStatusEvent#ARCHIVED}. */
        ARCHIVED,
        /** See {@link TemplateStatusEvent#UNARCHIVED}. */
        UNARCHIVED,
        /** See {@link TemplateStatusEvent#DELETED}. */
        DELETED,
        /** See {@link TemplateStatusEvent#DISABLED}. */
        DISABLED,
        /** See {@link TemplateStatusEvent#FLAGGED}. */
        FLAGGED,
        /** See {@link TemplateStatusEvent#IN_APPEAL}. */
        IN_APPEAL,
        /** See {@link TemplateStatusEvent#LIMIT_EXCEEDED}. */
        LIMIT_EXCEEDED,
        /** See {@link TemplateStatusEvent#LOCKED}. */
        LOCKED,
        /** See {@link TemplateStatusEvent#PAUSED}. */
        PAUSED,
        /** See {@link TemplateStatusEvent#PENDING}. */
        PENDING,
        /** See {@link TemplateStatusEvent#REINSTATED}. */
        REINSTATED,
        /** See {@link TemplateStatusEvent#PENDING_DELETION}. */
        PENDING_DELETION,
        /** See {@link TemplateStatusEvent#REJECTED}. */
        REJECTED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
