package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code account_settings_update}: the settings of a number changed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountSettingsUpdateValue.Builder.class)
public abstract class AccountSettingsUpdateValue extends MetaValue
        implements JsonModel, WithAccountSettingsUpdateValue {

    AccountSettingsUpdateValue() {}

    /** Always {@code whatsapp}. */
    public abstract Optional<String> messagingProduct();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    public abstract Optional<Instant> timestamp();

    /** Which settings. */
    public abstract Optional<AccountSettingsType> type();

    /** The settings, for that type. */
    public abstract Optional<NumberSettings> phoneNumberSettings();

    /** The number of the business; the one that {@link #phoneNumberSettings()} names. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return phoneNumberSettings()
                .flatMap(NumberSettings::phoneNumberId)
                .map(id -> NumberMetadata.builder().phoneNumberId(id).build());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountSettingsUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountSettingsUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountSettingsUpdateValue.Builder {}
}
