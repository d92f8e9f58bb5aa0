package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The rules for the parts of a template that hold for every template. What a template's definition wants is not known
 * here.
 */
final class TemplateChecks {

    private final Checks checks;

    TemplateChecks(Checks checks) {
        this.checks = checks;
    }

    void components(String path, List<TemplateComponent> components) {
        for (int i = 0; i < components.size(); i++) {
            component(path + "[" + i + "]", components.get(i));
        }
    }

    private void component(String path, TemplateComponent component) {
        if (component.type().equals(TemplateComponentType.BUTTON)) {
            checks.require(component.subType().isPresent(), path + ".sub_type", "is missing");
            checks.require(
                    component.index().map(TemplateChecks::isDigit).orElse(true), path + ".index", "is not 0 to 9");
        }
        if (component.type().equals(TemplateComponentType.CAROUSEL)) {
            cards(path + ".cards", component.cards());
        }
        for (int i = 0; i < component.parameters().size(); i++) {
            parameter(path + ".parameters[" + i + "]", component.parameters().get(i));
        }
    }

    private void cards(String path, List<TemplateCard> cards) {
        checks.size(path, cards, 1, 10);
        for (int i = 0; i < cards.size(); i++) {
            String cardPath = path + "[" + i + "]";
            checks.require(cards.get(i).cardIndex() == i, cardPath + ".card_index", "is not " + i);
            components(cardPath + ".components", cards.get(i).components());
        }
    }

    private void parameter(String path, TemplateParameter parameter) {
        checks.notBlank(path + ".parameter_name", parameter.parameterName());
        String valuePath = path + "." + parameter.type();
        boolean hasValue = parameter.value().isPresent() || !parameter.type().isKnown();
        checks.require(hasValue, valuePath, "is missing");
        parameter.value().ifPresent(value -> value(valuePath, parameter.type().known(), value));
    }

    private void value(String path, TemplateParameterType.Known type, JsonNode value) {
        switch (type) {
            case TEXT:
                shown(path, value);
                break;
            case CURRENCY:
            case DATE_TIME:
                shown(path + ".fallback_value", value.path("fallback_value"));
                break;
            case COUPON_CODE:
                checks.text(path, value.textValue(), 20);
                break;
            default:
                break;
        }
    }

    /** WhatsApp refuses such values with 132018, wherever they stand. */
    private void shown(String path, JsonNode value) {
        String text = value.isMissingNode() || value.isNull() ? null : value.asText();
        checks.present(path, text);
        if (text != null) {
            checks.require(!text.isEmpty(), path, "is empty");
            checks.require(text.indexOf('\n') < 0 && text.indexOf('\r') < 0, path, "contains a line break");
            checks.require(text.indexOf('\t') < 0, path, "contains a tab");
            checks.require(!text.contains("     "), path, "has more than four blanks in a row");
        }
    }

    private static boolean isDigit(String index) {
        return index.length() == 1 && index.charAt(0) >= '0' && index.charAt(0) <= '9';
    }
}
