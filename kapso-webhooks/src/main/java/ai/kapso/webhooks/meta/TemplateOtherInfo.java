package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a template was paused or locked, or no longer is. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateOtherInfo.Builder.class)
public interface TemplateOtherInfo extends JsonModel, WithTemplateOtherInfo {

    /** Which pause it is. */
    Optional<TemplatePause> title();

    /** The same in Meta's words. */
    Optional<String> description();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateOtherInfo} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateOtherInfo.Builder {}
}
