package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a template was rejected, in Meta's words. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateRejectionInfo.Builder.class)
public interface TemplateRejectionInfo extends JsonModel, WithTemplateRejectionInfo {

    /** Why. */
    Optional<String> reason();

    /** What to do. */
    Optional<String> recommendation();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateRejectionInfo} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateRejectionInfo.Builder {}
}
