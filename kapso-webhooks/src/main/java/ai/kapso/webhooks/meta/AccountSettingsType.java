package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Which settings changed. Meta writes the word in capitals or in small letters. */
public final class AccountSettingsType extends OpenEnum<AccountSettingsType.Known> {

    /** Those of a number. */
    public static final AccountSettingsType PHONE_NUMBER_SETTINGS =
            new AccountSettingsType("PHONE_NUMBER_SETTINGS", Known.PHONE_NUMBER_SETTINGS);

    // with the other spellings that Meta has
    private static final Map<String, AccountSettingsType> KNOWN =
            index(PHONE_NUMBER_SETTINGS, new AccountSettingsType("phone_number_settings", Known.PHONE_NUMBER_SETTINGS));

    private AccountSettingsType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static AccountSettingsType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, AccountSettingsType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link AccountSettingsType#PHONE_NUMBER_SETTINGS}. */
        PHONE_NUMBER_SETTINGS,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
