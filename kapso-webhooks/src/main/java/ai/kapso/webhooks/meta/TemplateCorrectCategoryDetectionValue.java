package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code template_correct_category_detection}: a template has the wrong category. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateCorrectCategoryDetectionValue.Builder.class)
public abstract class TemplateCorrectCategoryDetectionValue extends TemplateValue
        implements WithTemplateCorrectCategoryDetectionValue {

    TemplateCorrectCategoryDetectionValue() {}

    /** The category that it has. */
    public abstract Optional<TemplateCategory> category();

    /** The category that it should have. */
    public abstract Optional<TemplateCategory> correctCategory();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitTemplateCorrectCategoryDetection(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateCorrectCategoryDetectionValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateCorrectCategoryDetectionValue.Builder {}
}
