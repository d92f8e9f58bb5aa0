package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code user_preferences}: contacts stop or resume marketing messages. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UserPreferencesValue.Builder.class)
public abstract class UserPreferencesValue extends TrafficValue implements WithUserPreferencesValue {

    UserPreferencesValue() {}

    /** What contacts want. */
    public abstract List<UserPreference> userPreferences();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitUserPreferences(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserPreferencesValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableUserPreferencesValue.Builder {}
}
