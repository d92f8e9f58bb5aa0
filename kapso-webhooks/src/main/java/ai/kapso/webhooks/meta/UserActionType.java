package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a user did besides writing. */
public final class UserActionType extends OpenEnum<UserActionType.Known> {

    private static final Words<UserActionType, Known> WORDS = new Words<>(UserActionType::new, Known.UNKNOWN);

    /** Opened a link of a marketing message. */
    public static final UserActionType MARKETING_MESSAGES_LINK_CLICK =
            WORDS.add("marketing_messages_link_click", Known.MARKETING_MESSAGES_LINK_CLICK);

    /** Saw the page that a link leads to. */
    public static final UserActionType LANDING_PAGE_VIEW = WORDS.add("landing_page_view", Known.LANDING_PAGE_VIEW);

    private UserActionType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static UserActionType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        MARKETING_MESSAGES_LINK_CLICK,
        LANDING_PAGE_VIEW,
        UNKNOWN
    }
}
