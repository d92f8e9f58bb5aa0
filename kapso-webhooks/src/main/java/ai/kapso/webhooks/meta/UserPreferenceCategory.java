package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a preference is about. */
public final class UserPreferenceCategory extends OpenEnum<UserPreferenceCategory.Known> {

    /** Marketing messages. */
    public static final UserPreferenceCategory MARKETING_MESSAGES =
            new UserPreferenceCategory("marketing_messages", Known.MARKETING_MESSAGES);

    private static final Map<String, UserPreferenceCategory> KNOWN = index(MARKETING_MESSAGES);

    private UserPreferenceCategory(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static UserPreferenceCategory of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, UserPreferenceCategory::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link UserPreferenceCategory#MARKETING_MESSAGES}. */
        MARKETING_MESSAGES,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
