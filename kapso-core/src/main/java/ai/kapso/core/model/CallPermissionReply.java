package ai.kapso.core.model;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Whether the business may call the user. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallPermissionReply.Builder.class)
public abstract class CallPermissionReply extends InteractiveReply implements JsonModel, WithCallPermissionReply {

    CallPermissionReply() {}

    /** What the user chose. */
    public abstract Optional<CallPermission> response();

    /** Whether the permission has no end. */
    @JsonProperty("is_permanent")
    public abstract Optional<Boolean> permanent();

    /** When the permission ends. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    public abstract Optional<Instant> expirationTimestamp();

    /** How the permission came about. */
    public abstract Optional<CallPermissionSource> responseSource();

    @Override
    public InteractiveType type() {
        return InteractiveType.CALL_PERMISSION_REPLY;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitCallPermissionReply(this);
    }

    /** Begins a call permission reply. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallPermissionReply} values. Not thread-safe. */
    public static final class Builder extends ImmutableCallPermissionReply.Builder {}
}
