package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code account_review_update}: the review of an account. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountReviewUpdateValue.Builder.class)
public abstract class AccountReviewUpdateValue extends MetaValue implements JsonModel, WithAccountReviewUpdateValue {

    AccountReviewUpdateValue() {}

    /** What came out. */
    public abstract Optional<ReviewDecision> decision();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountReviewUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountReviewUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountReviewUpdateValue.Builder {}
}
