package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Why a setup failed, as the failure redirect says it. */
public final class SetupErrorCode extends OpenEnum<SetupErrorCode.Known> {

    /** The login at Facebook was cancelled or failed. */
    public static final SetupErrorCode FACEBOOK_AUTH_FAILED =
            new SetupErrorCode("facebook_auth_failed", Known.FACEBOOK_AUTH_FAILED);

    /** The number was not verified. */
    public static final SetupErrorCode PHONE_VERIFICATION_FAILED =
            new SetupErrorCode("phone_verification_failed", Known.PHONE_VERIFICATION_FAILED);

    /** The business has as many WhatsApp Business accounts as Meta allows. */
    public static final SetupErrorCode WABA_LIMIT_REACHED =
            new SetupErrorCode("waba_limit_reached", Known.WABA_LIMIT_REACHED);

    /** The last step of the login did not work; worth another try. */
    public static final SetupErrorCode TOKEN_EXCHANGE_FAILED =
            new SetupErrorCode("token_exchange_failed", Known.TOKEN_EXCHANGE_FAILED);

    /** The setup link is too old; make a new one. */
    public static final SetupErrorCode LINK_EXPIRED = new SetupErrorCode("link_expired", Known.LINK_EXPIRED);

    /** A setup was already completed with this link. */
    public static final SetupErrorCode ALREADY_USED = new SetupErrorCode("already_used", Known.ALREADY_USED);

    private static final Map<String, SetupErrorCode> KNOWN = index(
            FACEBOOK_AUTH_FAILED,
            PHONE_VERIFICATION_FAILED,
            WABA_LIMIT_REACHED,
            TOKEN_EXCHANGE_FAILED,
            LINK_EXPIRED,
            ALREADY_USED);

    private SetupErrorCode(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static SetupErrorCode of(String value) {
        return find(KNOWN, value, word -> new SetupErrorCode(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link SetupErrorCode#FACEBOOK_AUTH_FAILED}. */
        FACEBOOK_AUTH_FAILED,
        /** See {@link SetupErrorCode#PHONE_VERIFICATION_FAILED}. */
        PHONE_VERIFICATION_FAILED,
        /** See {@link SetupErrorCode#WABA_LIMIT_REACHED}. */
        WABA_LIMIT_REACHED,
        /** See {@link SetupErrorCode#TOKEN_EXCHANGE_FAILED}. */
        TOKEN_EXCHANGE_FAILED,
        /** See {@link SetupErrorCode#LINK_EXPIRED}. */
        LINK_EXPIRED,
        /** See {@link SetupErrorCode#ALREADY_USED}. */
        ALREADY_USED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
