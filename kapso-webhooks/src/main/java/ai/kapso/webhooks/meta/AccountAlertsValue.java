package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code account_alerts}: an alert about an account or number. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountAlertsValue.Builder.class)
public abstract class AccountAlertsValue extends MetaValue implements JsonModel, WithAccountAlertsValue {

    AccountAlertsValue() {}

    /** What it is about. */
    public abstract Optional<AlertEntityType> entityType();

    /** Id of what it is about. */
    public abstract Optional<String> entityId();

    /** The alert. */
    public abstract Optional<AlertInfo> alertInfo();

    /** The number of the business, for alerts about one. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return entityType()
                .filter(AlertEntityType.PHONE_NUMBER::equals)
                .flatMap(type -> entityId())
                .map(id -> NumberMetadata.builder().phoneNumberId(id).build());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountAlerts(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountAlertsValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountAlertsValue.Builder {}
}
