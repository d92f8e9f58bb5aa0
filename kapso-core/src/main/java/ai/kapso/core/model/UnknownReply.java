package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a kind that this version does not know, or one that it cannot read; {@link #problem()} tells these apart.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UnknownReply.Builder.class)
public abstract class UnknownReply extends InteractiveReply implements WithUnknownReply {

    UnknownReply() {}

    @Override
    public abstract InteractiveType type();

    /** The answer. */
    @Value.Redacted
    public abstract JsonNode json();

    /** Why an answer of a known kind could not be read; missing for kinds that are not known. */
    public abstract Optional<String> problem();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitUnknown(this);
    }

    /**
     * An answer of another kind.
     *
     * @param type the kind
     * @param json the property of that name
     */
    public static UnknownReply of(InteractiveType type, JsonNode json) {
        return builder().type(type).json(json).build();
    }

    /** Begins an unknown reply. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UnknownReply} values. Not thread-safe. */
    public static final class Builder extends ImmutableUnknownReply.Builder {}
}
