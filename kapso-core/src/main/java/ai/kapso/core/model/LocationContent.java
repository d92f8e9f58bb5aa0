package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code location} message: a place. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = LocationContent.Builder.class)
public abstract class LocationContent extends MessageContent implements JsonModel, WithLocationContent {

    LocationContent() {}

    /** Degrees north of the equator, -90 to 90. */
    @Value.Redacted
    public abstract double latitude();

    /** Degrees east of Greenwich, -180 to 180. */
    @Value.Redacted
    public abstract double longitude();

    /** The place's name. */
    @Value.Redacted
    public abstract Optional<String> name();

    /** The place's address. */
    @Value.Redacted
    public abstract Optional<String> address();

    /** The place's web page. */
    @Value.Redacted
    public abstract Optional<String> url();

    @Override
    public MessageType messageType() {
        return MessageType.LOCATION;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitLocation(this);
    }

    /** Begins location content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LocationContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableLocationContent.Builder {}
}
