package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code security}: the PIN of a number. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SecurityValue.Builder.class)
public abstract class SecurityValue extends MetaValue implements JsonModel, WithSecurityValue {

    SecurityValue() {}

    /** The number of the business, in digits. */
    public abstract Optional<String> displayPhoneNumber();

    /** What happened. */
    public abstract Optional<SecurityEvent> event();

    /** Id of the one who asked for the PIN to be switched off. */
    public abstract Optional<String> requester();

    /** The number of the business; the same as {@link #displayPhoneNumber()}. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return numberOnly(displayPhoneNumber());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitSecurity(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SecurityValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableSecurityValue.Builder {}
}
