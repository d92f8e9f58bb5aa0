package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An approved template with values for its variables: the only kind of message that can be sent when the contact has not
 * written in the last 24 hours.
 *
 * <pre>{@code
 * messages.send(TemplateMessage.builder()
 *         .to("+15551234567")
 *         .name("order_ready")
 *         .language("en_US")
 *         .addBodyTexts("Ana", "A-17")
 *         .build())
 *     .execute();
 * }</pre>
 *
 * <p>Only the API checks whether the values match the template's definition.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code template}; {@code POST
 * /{phone_number_id}/marketing_messages}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class TemplateMessage extends OutboundMessage implements WithTemplateMessage {

    TemplateMessage() {}

    /** The template's name. */
    public abstract String name();

    /** The template's language, exactly as it was created: {@code en} is not {@code en_US}. */
    public abstract String language();

    /** The policy for the language; there is only one, the default. */
    public abstract Optional<LanguagePolicy> languagePolicy();

    /** The values of the template's components, in any order. */
    public abstract List<TemplateComponent> components();

    /**
     * Whether the template is of the category authentication, which can be sent to phone numbers only; false by default.
     * Not part of the request; {@link Builder#addOneTimePassword(String)} sets it.
     */
    @Value.Default
    public boolean authentication() {
        return false;
    }

    @Override
    public final String type() {
        return "template";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.text("template.name", name(), 512).notBlank("template.language.code", language());
        checks.require(
                languagePolicy().map(LanguagePolicy::isKnown).orElse(true),
                "template.language.policy",
                "is not deterministic");
        if (hasRecipient() && authentication()) {
            checks.require(
                    goesTo(Recipient.Kind.PHONE),
                    recipient().field(),
                    "is not a phone number, which authentication templates need");
        }
        new TemplateChecks(checks).components("template.components", components());
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("template").put("name", name());
        out.begin("language")
                .put("code", language())
                .putWord("policy", languagePolicy())
                .end();
        if (!components().isEmpty()) {
            out.putModel("components", components());
        }
        out.end();
    }

    @Value.Check
    TemplateMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A template message to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param name the template's name
     * @param language the template's language, such as {@code en_US}
     * @param components the values of the template's components, if it has variables
     */
    public static TemplateMessage of(String to, String name, String language, TemplateComponent... components) {
        return of(Recipient.phone(to), name, language, components);
    }

    /**
     * A template message.
     *
     * @param to the recipient
     * @param name the template's name
     * @param language the template's language, such as {@code en_US}
     * @param components the values of the template's components, if it has variables
     */
    public static TemplateMessage of(Recipient to, String name, String language, TemplateComponent... components) {
        return builder()
                .recipient(to)
                .name(name)
                .language(language)
                .addComponents(components)
                .build();
    }

    /** Returns a builder; recipient, {@code name} and {@code language} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateMessage.Builder implements Replying<Builder> {
        Builder() {}

        /**
         * Adds the value of the header.
         *
         * @param value a text, an image, a video, a document, a location or a product
         */
        @CanIgnoreReturnValue
        public Builder addHeader(TemplateParameter value) {
            return addComponents(TemplateComponent.header(value));
        }

        /**
         * Adds the text of the header's variable.
         *
         * @param text the text
         */
        @CanIgnoreReturnValue
        public Builder addHeader(String text) {
            return addHeader(TemplateParameter.text(text));
        }

        /**
         * Adds a component with its values.
         *
         * @param component the component
         */
        @CanIgnoreReturnValue
        public Builder addComponent(TemplateComponent component) {
            return addComponents(component);
        }

        /**
         * Adds the values of the body's variables.
         *
         * @param values in order for numbered variables, or named
         */
        @CanIgnoreReturnValue
        public Builder addBody(TemplateParameter... values) {
            return addComponents(TemplateComponent.body(values));
        }

        /**
         * Adds the texts of the body's numbered variables.
         *
         * @param texts in order
         */
        @CanIgnoreReturnValue
        public Builder addBodyTexts(String... texts) {
            return addComponents(TemplateComponent.bodyTexts(texts));
        }

        /**
         * Adds the payload of a quick-reply button.
         *
         * @param index the position of the button, from 0
         * @param payload the payload that is returned when the button is tapped
         */
        @CanIgnoreReturnValue
        public Builder addQuickReplyButton(int index, String payload) {
            return addComponents(TemplateComponent.quickReply(index, payload));
        }

        /**
         * Adds the variable part of a URL button.
         *
         * @param index the position of the button, from 0
         * @param suffix the text that follows the fixed part of the URL
         */
        @CanIgnoreReturnValue
        public Builder addUrlButton(int index, String suffix) {
            return addComponents(TemplateComponent.url(index, suffix));
        }

        /**
         * Adds the code of an authentication template, to its body and its button.
         *
         * @param code at most 15 characters
         * @throws IllegalArgumentException if it is longer or blank
         */
        @CanIgnoreReturnValue
        public Builder addOneTimePassword(String code) {
            Checks.of("TemplateMessage").text("one-time password", code, 15).done();
            return authentication(true).addBodyTexts(code).addComponents(TemplateComponent.url(0, code));
        }
    }
}
