package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether a contact wants messages. */
public final class UserPreferenceChoice extends OpenEnum<UserPreferenceChoice.Known> {

    private static final Words<UserPreferenceChoice, Known> WORDS =
            new Words<>(UserPreferenceChoice::new, Known.UNKNOWN);

    /** No more; marketing messages are refused from now on, with code 131050. */
    public static final UserPreferenceChoice STOP = WORDS.add("stop", Known.STOP);

    /** Again. */
    public static final UserPreferenceChoice RESUME = WORDS.add("resume", Known.RESUME);

    /** Signed up for marketing messages through a link; {@link UserPreference#signupId()} names it. */
    public static final UserPreferenceChoice SIGNUP = WORDS.add("signup", Known.SIGNUP);

    private UserPreferenceChoice(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static UserPreferenceChoice of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        STOP,
        RESUME,
        SIGNUP,
        UNKNOWN
    }
}
