package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code template} message, which the business sent. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateContent.Builder.class)
public abstract class TemplateContent extends MessageContent implements JsonModel, WithTemplateContent {

    TemplateContent() {}

    /** The template's name. */
    public abstract Optional<String> name();

    /** The template's language. */
    public abstract Optional<TemplateLanguage> language();

    /** What was filled in, as it was sent. */
    @Value.Redacted
    public abstract List<JsonNode> components();

    @Override
    public MessageType messageType() {
        return MessageType.TEMPLATE;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitTemplate(this);
    }

    /** Begins template content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateContent.Builder {}
}
