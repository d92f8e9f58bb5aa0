package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import java.util.Optional;

/** A value about a template: what the values of its fields have in common. */
public abstract class TemplateValue extends MetaValue implements JsonModel {

    TemplateValue() {}

    /** Id of the template. */
    public abstract Optional<String> messageTemplateId();

    /** The template's name. */
    public abstract Optional<String> messageTemplateName();

    /** The template's language, such as {@code en_US}. */
    public abstract Optional<String> messageTemplateLanguage();
}
