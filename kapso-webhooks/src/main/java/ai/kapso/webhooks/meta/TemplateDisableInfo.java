package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** When a template was disabled. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateDisableInfo.Builder.class)
public interface TemplateDisableInfo extends JsonModel, WithTemplateDisableInfo {

    /** The time as Meta writes it: Unix seconds, or a day. */
    Optional<String> disableDate();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateDisableInfo} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateDisableInfo.Builder {}
}
