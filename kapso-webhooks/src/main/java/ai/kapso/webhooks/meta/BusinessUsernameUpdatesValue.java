package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code business_username_updates}: the user name of a number. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = BusinessUsernameUpdatesValue.Builder.class)
public abstract class BusinessUsernameUpdatesValue extends MetaValue
        implements JsonModel, WithBusinessUsernameUpdatesValue {

    BusinessUsernameUpdatesValue() {}

    /** The number of the business, in digits. */
    public abstract Optional<String> displayPhoneNumber();

    /** The user name; missing if it was deleted. */
    public abstract Optional<String> username();

    /** How it stands. */
    public abstract Optional<BusinessUsernameStatus> status();

    /** The number of the business; the same as {@link #displayPhoneNumber()}. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return numberOnly(displayPhoneNumber());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitBusinessUsernameUpdates(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BusinessUsernameUpdatesValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableBusinessUsernameUpdatesValue.Builder {}
}
