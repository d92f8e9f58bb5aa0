package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code message_template_components_update}: the content of a template changed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateComponentsUpdateValue.Builder.class)
public abstract class TemplateComponentsUpdateValue extends TemplateValue implements WithTemplateComponentsUpdateValue {

    TemplateComponentsUpdateValue() {}

    /** The text. */
    @Value.Redacted
    public abstract Optional<String> messageTemplateElement();

    /** The header, if it is text. */
    @Value.Redacted
    public abstract Optional<String> messageTemplateTitle();

    /** The footer. */
    @Value.Redacted
    public abstract Optional<String> messageTemplateFooter();

    /** The buttons with a link or a phone number. */
    public abstract List<TemplateButtonInfo> messageTemplateButtons();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitTemplateComponentsUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateComponentsUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateComponentsUpdateValue.Builder {}
}
