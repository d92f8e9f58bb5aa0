package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code business_capability_update}: how much a business may send, and how many numbers it may have. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = BusinessCapabilityUpdateValue.Builder.class)
public abstract class BusinessCapabilityUpdateValue extends MetaValue
        implements JsonModel, WithBusinessCapabilityUpdateValue {

    BusinessCapabilityUpdateValue() {}

    /** To how many contacts a number may write first in 24 hours; -1 for any. Meta has dropped it. */
    public abstract Optional<Integer> maxDailyConversationPerPhone();

    /**
     * To how many contacts the business may write first in 24 hours: a number, or a word of {@link
     * MessagingLimitTier}.
     */
    public abstract Optional<String> maxDailyConversationsPerBusiness();

    /** How many numbers the business may have. */
    public abstract Optional<Integer> maxPhoneNumbersPerBusiness();

    /** How many numbers an account may have. */
    public abstract Optional<Integer> maxPhoneNumbersPerWaba();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitBusinessCapabilityUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BusinessCapabilityUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableBusinessCapabilityUpdateValue.Builder {}
}
