package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Fields {@code group_lifecycle_update}, {@code group_participants_update} (also {@code group_participant_update}),
 * {@code group_settings_update} and {@code group_status_update}: what happened to groups of the business.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = GroupsValue.Builder.class)
public abstract class GroupsValue extends TrafficValue implements WithGroupsValue {

    GroupsValue() {}

    /** What happened. */
    public abstract List<GroupUpdate> groups();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitGroups(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupsValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableGroupsValue.Builder {}
}
