package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code phone_number_quality_update}: the quality and limits of a number. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PhoneNumberQualityUpdateValue.Builder.class)
public abstract class PhoneNumberQualityUpdateValue extends MetaValue
        implements JsonModel, WithPhoneNumberQualityUpdateValue {

    PhoneNumberQualityUpdateValue() {}

    /** The number of the business, in digits. */
    public abstract Optional<String> displayPhoneNumber();

    /** What happened. */
    public abstract Optional<PhoneNumberQualityEvent> event();

    /** To how many contacts the number might write first in 24 hours. Meta has dropped it. */
    public abstract Optional<MessagingLimitTier> oldLimit();

    /** To how many contacts the number may write first in 24 hours. Meta has dropped it. */
    public abstract Optional<MessagingLimitTier> currentLimit();

    /**
     * To how many contacts the business may write first in 24 hours: a number, or a word of {@link
     * MessagingLimitTier}.
     */
    public abstract Optional<String> maxDailyConversationsPerBusiness();

    /** The number of the business; the same as {@link #displayPhoneNumber()}. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return numberOnly(displayPhoneNumber());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPhoneNumberQualityUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhoneNumberQualityUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutablePhoneNumberQualityUpdateValue.Builder {}
}
