package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code partner_solutions}: a solution of several partners. The id of the entry is the business portfolio's. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PartnerSolutionsValue.Builder.class)
public abstract class PartnerSolutionsValue extends MetaValue implements JsonModel, WithPartnerSolutionsValue {

    PartnerSolutionsValue() {}

    /** What happened. */
    public abstract Optional<PartnerSolutionEvent> event();

    /** Id of the solution. */
    public abstract Optional<String> solutionId();

    /** How it stands. */
    public abstract Optional<PartnerSolutionStatus> solutionStatus();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPartnerSolutions(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PartnerSolutionsValue} values. Not thread-safe. */
    public static final class Builder extends ImmutablePartnerSolutionsValue.Builder {}
}
