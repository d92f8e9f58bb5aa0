package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A button of a template. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateButtonInfo.Builder.class)
public interface TemplateButtonInfo extends JsonModel, WithTemplateButtonInfo {

    /** What it does, such as {@code URL} or {@code PHONE_NUMBER}. */
    Optional<String> messageTemplateButtonType();

    /** What it says. */
    @Value.Redacted
    Optional<String> messageTemplateButtonText();

    /** Where it leads. */
    @Value.Redacted
    Optional<String> messageTemplateButtonUrl();

    /** Which number it calls. */
    @Value.Redacted
    Optional<String> messageTemplateButtonPhoneNumber();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateButtonInfo} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateButtonInfo.Builder {}
}
