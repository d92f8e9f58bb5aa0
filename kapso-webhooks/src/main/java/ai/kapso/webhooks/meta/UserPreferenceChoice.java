package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether a contact wants messages. */
public final class UserPreferenceChoice extends OpenEnum<UserPreferenceChoice.Known> {

    /** No more; marketing messages are refused from now on, with code 131050. */
    public static final UserPreferenceChoice STOP = new UserPreferenceChoice("stop", Known.STOP);

    /** Again. */
    public static final UserPreferenceChoice RESUME = new UserPreferenceChoice("resume", Known.RESUME);

    /** Signed up for marketing messages through a link; {@link UserPreference#signupId()} names it. */
    public static final UserPreferenceChoice SIGNUP = new UserPreferenceChoice("signup", Known.SIGNUP);

    private static final Map<String, UserPreferenceChoice> KNOWN = index(STOP, RESUME, SIGNUP);

    private UserPreferenceChoice(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static UserPreferenceChoice of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, UserPreferenceChoice::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link UserPreferenceChoice#STOP}. */
        STOP,
        /** See {@link UserPreferenceChoice#RESUME}. */
        RESUME,
        /** See {@link UserPreferenceChoice#SIGNUP}. */
        SIGNUP,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
