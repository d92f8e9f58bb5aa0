package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a user did besides writing. */
public final class UserActionType extends OpenEnum<UserActionType.Known> {

    /** Opened a link of a marketing message. */
    public static final UserActionType MARKETING_MESSAGES_LINK_CLICK =
            new UserActionType("marketing_messages_link_click", Known.MARKETING_MESSAGES_LINK_CLICK);

    /** Saw the page that a link leads to. */
    public static final UserActionType LANDING_PAGE_VIEW =
            new UserActionType("landing_page_view", Known.LANDING_PAGE_VIEW);

    private static final Map<String, UserActionType> KNOWN = index(MARKETING_MESSAGES_LINK_CLICK, LANDING_PAGE_VIEW);

    private UserActionType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static UserActionType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, UserActionType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link UserActionType#MARKETING_MESSAGES_LINK_CLICK}. */
        MARKETING_MESSAGES_LINK_CLICK,
        /** See {@link UserActionType#LANDING_PAGE_VIEW}. */
        LANDING_PAGE_VIEW,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
