package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code template_category_update}: a template has another category, or will have. If it will have, {@link
 * #correctCategory()} is there, and {@link #newCategory()} is the one that it still has.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateCategoryUpdateValue.Builder.class)
public abstract class TemplateCategoryUpdateValue extends TemplateValue implements WithTemplateCategoryUpdateValue {

    TemplateCategoryUpdateValue() {}

    /** The category until now. */
    public abstract Optional<TemplateCategory> previousCategory();

    /** The category now. */
    public abstract Optional<TemplateCategory> newCategory();

    /** The category that it will have. */
    public abstract Optional<TemplateCategory> correctCategory();

    /** When it will have it. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    public abstract Optional<Instant> categoryUpdateTimestamp();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitTemplateCategoryUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateCategoryUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateCategoryUpdateValue.Builder {}
}
