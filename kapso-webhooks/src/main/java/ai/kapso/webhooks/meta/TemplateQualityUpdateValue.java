package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code message_template_quality_update}: how contacts take a template. Meta has also sent it under the name
 * {@code message_template_status_update}; it is told by its properties.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateQualityUpdateValue.Builder.class)
public abstract class TemplateQualityUpdateValue extends TemplateValue implements WithTemplateQualityUpdateValue {

    TemplateQualityUpdateValue() {}

    /** The quality until now. */
    public abstract Optional<TemplateQualityScore> previousQualityScore();

    /** The quality now. */
    public abstract Optional<TemplateQualityScore> newQualityScore();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitTemplateQualityUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateQualityUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateQualityUpdateValue.Builder {}
}
