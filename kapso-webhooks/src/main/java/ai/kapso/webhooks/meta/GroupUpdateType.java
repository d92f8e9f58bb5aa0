package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to a group. Meta has two spellings for the participants. */
public final class GroupUpdateType extends OpenEnum<GroupUpdateType.Known> {

    private static final Words<GroupUpdateType, Known> WORDS = new Words<>(GroupUpdateType::new, Known.UNKNOWN);

    /** It was created, or could not be. */
    public static final GroupUpdateType GROUP_CREATE = WORDS.add("group_create", Known.GROUP_CREATE);

    /** It was deleted, or could not be. */
    public static final GroupUpdateType GROUP_DELETE = WORDS.add("group_delete", Known.GROUP_DELETE);

    /** Participants came. */
    public static final GroupUpdateType GROUP_PARTICIPANTS_ADD =
            WORDS.add("group_participants_add", Known.GROUP_PARTICIPANTS_ADD);

    /** Participants went or were removed, or could not be. */
    public static final GroupUpdateType GROUP_PARTICIPANTS_REMOVE =
            WORDS.add("group_participants_remove", Known.GROUP_PARTICIPANTS_REMOVE);

    /** Someone wants to come in. */
    public static final GroupUpdateType GROUP_JOIN_REQUEST_CREATED =
            WORDS.add("group_join_request_created", Known.GROUP_JOIN_REQUEST_CREATED);

    /** Someone does not want to come in any more. */
    public static final GroupUpdateType GROUP_JOIN_REQUEST_REVOKED =
            WORDS.add("group_join_request_revoked", Known.GROUP_JOIN_REQUEST_REVOKED);

    /** Its subject, description or picture changed, or could not be. */
    public static final GroupUpdateType GROUP_SETTINGS_UPDATE =
            WORDS.add("group_settings_update", Known.GROUP_SETTINGS_UPDATE);

    /** It was suspended. */
    public static final GroupUpdateType GROUP_SUSPEND = WORDS.add("group_suspend", Known.GROUP_SUSPEND);

    /** It is no longer suspended. */
    public static final GroupUpdateType GROUP_SUSPEND_CLEARED =
            WORDS.add("group_suspend_cleared", Known.GROUP_SUSPEND_CLEARED);

    // with the other spellings that Meta has
    static {
        WORDS.add("group_add_participants", Known.GROUP_PARTICIPANTS_ADD); // other spellings of Meta's
        WORDS.add("group_remove_participants", Known.GROUP_PARTICIPANTS_REMOVE);
    }

    private GroupUpdateType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static GroupUpdateType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        GROUP_CREATE,
        GROUP_DELETE,
        GROUP_PARTICIPANTS_ADD,
        GROUP_PARTICIPANTS_REMOVE,
        GROUP_JOIN_REQUEST_CREATED,
        GROUP_JOIN_REQUEST_REVOKED,
        GROUP_SETTINGS_UPDATE,
        GROUP_SUSPEND,
        GROUP_SUSPEND_CLEARED,
        UNKNOWN
    }
}
