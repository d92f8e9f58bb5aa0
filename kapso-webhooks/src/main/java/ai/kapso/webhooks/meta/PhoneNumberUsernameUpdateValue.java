package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code phone_number_username_update}: the review of the user name of a number. {@link
 * BusinessUsernameUpdatesValue} has replaced it.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberUsernameUpdateValue.Builder.class)
public abstract class PhoneNumberUsernameUpdateValue extends MetaValue
        implements JsonModel, WithPhoneNumberUsernameUpdateValue {

    PhoneNumberUsernameUpdateValue() {}

    /** The number of the business, in digits. */
    public abstract Optional<String> displayPhoneNumber();

    /** What came out. */
    public abstract Optional<ReviewDecision> decision();

    /** The user name that was asked for. */
    public abstract Optional<String> requestedUsername();

    /** Why it was rejected, in Meta's words. */
    public abstract List<String> rejectionReasons();

    /** The number of the business; the same as {@link #displayPhoneNumber()}. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return numberOnly(displayPhoneNumber());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberUsernameUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberUsernameUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberUsernameUpdateValue.Builder {}
}
