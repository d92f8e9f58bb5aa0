package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Which settings changed. Meta writes the word in capitals or in small letters. */
public final class AccountSettingsType extends OpenEnum<AccountSettingsType.Known> {

    private static final Words<AccountSettingsType, Known> WORDS = new Words<>(AccountSettingsType::new, Known.UNKNOWN);

    /** Those of a number. */
    public static final AccountSettingsType PHONE_NUMBER_SETTINGS =
            WORDS.add("PHONE_NUMBER_SETTINGS", Known.PHONE_NUMBER_SETTINGS);

    // with the other spellings that Meta has
    private AccountSettingsType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static AccountSettingsType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PHONE_NUMBER_SETTINGS,
        UNKNOWN
    }
}
