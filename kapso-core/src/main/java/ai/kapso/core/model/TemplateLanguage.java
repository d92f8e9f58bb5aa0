package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The language of a template that was sent. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateLanguage.Builder.class)
public interface TemplateLanguage extends JsonModel, WithTemplateLanguage {

    /** Language and country, such as {@code en_US}. */
    Optional<String> code();

    /** How the language was chosen; {@code deterministic} where given. */
    Optional<String> policy();

    /** Begins a template language. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateLanguage} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateLanguage.Builder {}
}
