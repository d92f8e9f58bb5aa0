package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a setup failed, as the failure redirect says it. */
public final class SetupErrorCode extends OpenEnum<SetupErrorCode.Known> {

    private static final Words<SetupErrorCode, Known> WORDS = new Words<>(SetupErrorCode::new, Known.UNKNOWN);

    /** The login at Facebook was cancelled or failed. */
    public static final SetupErrorCode FACEBOOK_AUTH_FAILED =
            WORDS.add("facebook_auth_failed", Known.FACEBOOK_AUTH_FAILED);

    /** The number was not verified. */
    public static final SetupErrorCode PHONE_VERIFICATION_FAILED =
            WORDS.add("phone_verification_failed", Known.PHONE_VERIFICATION_FAILED);

    /** The business has as many WhatsApp Business accounts as Meta allows. */
    public static final SetupErrorCode WABA_LIMIT_REACHED = WORDS.add("waba_limit_reached", Known.WABA_LIMIT_REACHED);

    /** The last step of the login did not work; worth another try. */
    public static final SetupErrorCode TOKEN_EXCHANGE_FAILED =
            WORDS.add("token_exchange_failed", Known.TOKEN_EXCHANGE_FAILED);

    /** The setup link is too old; make a new one. */
    public static final SetupErrorCode LINK_EXPIRED = WORDS.add("link_expired", Known.LINK_EXPIRED);

    /** A setup was already completed with this link. */
    public static final SetupErrorCode ALREADY_USED = WORDS.add("already_used", Known.ALREADY_USED);

    private SetupErrorCode(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static SetupErrorCode of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        FACEBOOK_AUTH_FAILED,
        PHONE_VERIFICATION_FAILED,
        WABA_LIMIT_REACHED,
        TOKEN_EXCHANGE_FAILED,
        LINK_EXPIRED,
        ALREADY_USED,
        UNKNOWN
    }
}
