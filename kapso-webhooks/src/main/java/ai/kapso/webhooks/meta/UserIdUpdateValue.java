package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code user_id_update}: contacts have other business-scoped user ids. Meta documents it, but lately says that
 * system messages tell it instead.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UserIdUpdateValue.Builder.class)
public abstract class UserIdUpdateValue extends TrafficValue implements WithUserIdUpdateValue {

    UserIdUpdateValue() {}

    /** Whose ids changed. */
    public abstract List<UserIdUpdate> userIdUpdate();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitUserIdUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserIdUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableUserIdUpdateValue.Builder {}
}
