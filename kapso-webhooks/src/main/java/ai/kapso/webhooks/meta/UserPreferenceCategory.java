package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a preference is about. */
public final class UserPreferenceCategory extends OpenEnum<UserPreferenceCategory.Known> {

    private static final Words<UserPreferenceCategory, Known> WORDS =
            new Words<>(UserPreferenceCategory::new, Known.UNKNOWN);

    /** Marketing messages. */
    public static final UserPreferenceCategory MARKETING_MESSAGES =
            WORDS.add("marketing_messages", Known.MARKETING_MESSAGES);

    private UserPreferenceCategory(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static UserPreferenceCategory of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        MARKETING_MESSAGES,
        UNKNOWN
    }
}
