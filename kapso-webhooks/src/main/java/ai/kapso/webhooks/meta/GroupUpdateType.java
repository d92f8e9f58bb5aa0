package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to a group. Meta has two spellings for the participants. */
public final class GroupUpdateType extends OpenEnum<GroupUpdateType.Known> {

    /** It was created, or could not be. */
    public static final GroupUpdateType GROUP_CREATE = new GroupUpdateType("group_create", Known.GROUP_CREATE);

    /** It was deleted, or could not be. */
    public static final GroupUpdateType GROUP_DELETE = new GroupUpdateType("group_delete", Known.GROUP_DELETE);

    /** Participants came. */
    public static final GroupUpdateType GROUP_PARTICIPANTS_ADD =
            new GroupUpdateType("group_participants_add", Known.GROUP_PARTICIPANTS_ADD);

    /** Participants went or were removed, or could not be. */
    public static final GroupUpdateType GROUP_PARTICIPANTS_REMOVE =
            new GroupUpdateType("group_participants_remove", Known.GROUP_PARTICIPANTS_REMOVE);

    /** Someone wants to come in. */
    public static final GroupUpdateType GROUP_JOIN_REQUEST_CREATED =
            new GroupUpdateType("group_join_request_created", Known.GROUP_JOIN_REQUEST_CREATED);

    /** Someone does not want to come in any more. */
    public static final GroupUpdateType GROUP_JOIN_REQUEST_REVOKED =
            new GroupUpdateType("group_join_request_revoked", Known.GROUP_JOIN_REQUEST_REVOKED);

    /** Its subject, description or picture changed, or could not be. */
    public static final GroupUpdateType GROUP_SETTINGS_UPDATE =
            new GroupUpdateType("group_settings_update", Known.GROUP_SETTINGS_UPDATE);

    /** It was suspended. */
    public static final GroupUpdateType GROUP_SUSPEND = new GroupUpdateType("group_suspend", Known.GROUP_SUSPEND);

    /** It is no longer suspended. */
    public static final GroupUpdateType GROUP_SUSPEND_CLEARED =
            new GroupUpdateType("group_suspend_cleared", Known.GROUP_SUSPEND_CLEARED);

    // with the other spellings that Meta has
    private static final Map<String, GroupUpdateType> KNOWN = index(
            GROUP_CREATE,
            GROUP_DELETE,
            GROUP_PARTICIPANTS_ADD,
            GROUP_PARTICIPANTS_REMOVE,
            GROUP_JOIN_REQUEST_CREATED,
            GROUP_JOIN_REQUEST_REVOKED,
            GROUP_SETTINGS_UPDATE,
            GROUP_SUSPEND,
            GROUP_SUSPEND_CLEARED,
            new GroupUpdateType("group_add_participants", Known.GROUP_PARTICIPANTS_ADD),
            new GroupUpdateType("group_remove_participants", Known.GROUP_PARTICIPANTS_REMOVE));

    private GroupUpdateType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static GroupUpdateType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, GroupUpdateType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link GroupUpdateType#GROUP_CREATE}. */
        GROUP_CREATE,
        /** See {@link GroupUpdateType#GROUP_DELETE}. */
        GROUP_DELETE,
        /** See {@link GroupUpdateType#GROUP_PARTICIPANTS_ADD}. */
        GROUP_PARTICIPANTS_ADD,
        /** See {@link GroupUpdateType#GROUP_PARTICIPANTS_REMOVE}. */
        GROUP_PARTICIPANTS_REMOVE,
        /** See {@link GroupUpdateType#GROUP_JOIN_REQUEST_CREATED}. */
        GROUP_JOIN_REQUEST_CREATED,
        /** See {@link GroupUpdateType#GROUP_JOIN_REQUEST_REVOKED}. */
        GROUP_JOIN_REQUEST_REVOKED,
        /** See {@link GroupUpdateType#GROUP_SETTINGS_UPDATE}. */
        GROUP_SETTINGS_UPDATE,
        /** See {@link GroupUpdateType#GROUP_SUSPEND}. */
        GROUP_SUSPEND,
        /** See {@link GroupUpdateType#GROUP_SUSPEND_CLEARED}. */
        GROUP_SUSPEND_CLEARED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
