package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A row chosen from a list. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ListReply.Builder.class)
public abstract class ListReply extends InteractiveReply implements JsonModel, WithListReply {

    ListReply() {}

    /** The id that the business gave the row. */
    public abstract Optional<String> id();

    /** The row's title. */
    @Value.Redacted
    public abstract Optional<String> title();

    /** The row's description. */
    @Value.Redacted
    public abstract Optional<String> description();

    @Override
    public InteractiveType type() {
        return InteractiveType.LIST_REPLY;
    }

    @Override
    Optional<String> bodyText() {
        return title();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitListReply(this);
    }

    /** Begins a list reply. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListReply} values. Not thread-safe. */
    public static final class Builder extends ImmutableListReply.Builder {}
}
