package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code message_template_status_update}: the review of a template, and what follows. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateStatusUpdateValue.Builder.class)
public abstract class TemplateStatusUpdateValue extends TemplateValue implements WithTemplateStatusUpdateValue {

    TemplateStatusUpdateValue() {}

    /** What happened. */
    public abstract Optional<TemplateStatusEvent> event();

    /** Why a template was rejected; missing for templates that are to be deleted. */
    public abstract Optional<TemplateStatusReason> reason();

    /** What the template is for. */
    public abstract Optional<TemplateCategory> messageTemplateCategory();

    /** When the template was disabled. */
    public abstract Optional<TemplateDisableInfo> disableInfo();

    /** Why the template was paused or locked, or no longer is. */
    public abstract Optional<TemplateOtherInfo> otherInfo();

    /** Why the template was rejected, and what to do. */
    public abstract Optional<TemplateRejectionInfo> rejectionInfo();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitTemplateStatusUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateStatusUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateStatusUpdateValue.Builder {}
}
