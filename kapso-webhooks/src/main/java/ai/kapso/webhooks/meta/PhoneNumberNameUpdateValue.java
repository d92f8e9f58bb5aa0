package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code phone_number_name_update}: the review of the name that a number shows. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberNameUpdateValue.Builder.class)
public abstract class PhoneNumberNameUpdateValue extends MetaValue
        implements JsonModel, WithPhoneNumberNameUpdateValue {

    PhoneNumberNameUpdateValue() {}

    /** The number of the business, in digits. */
    public abstract Optional<String> displayPhoneNumber();

    /** What came out. */
    public abstract Optional<ReviewDecision> decision();

    /** The name that was asked for. */
    public abstract Optional<String> requestedVerifiedName();

    /** Why it was rejected; missing if it was not. */
    public abstract Optional<NameRejectionReason> rejectionReason();

    /** The number of the business; the same as {@link #displayPhoneNumber()}. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return numberOnly(displayPhoneNumber());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberNameUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberNameUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberNameUpdateValue.Builder {}
}
