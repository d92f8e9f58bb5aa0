package ai.kapso.testing.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Refuses what Meta refuses in a template message, whatever the template says. */
final class TemplateValidator {
    private static final List<String> PARTS = List.of(
            "header",
            "body",
            "button",
            "carousel",
            "limited_time_offer",
            "order_status",
            "call_permission_request",
            "tap_target_configuration");
    private static final List<String> CARD_PARTS = List.of("header", "body", "button");

    /** Buttons that take parameters; a button that calls a number or opens a fixed URL takes none. */
    private static final List<String> BUTTONS =
            List.of("quick_reply", "url", "copy_code", "flow", "catalog", "mpm", "spm", "voice_call", "order_details");

    private static final List<String> PARAMETERS = List.of(
            "text",
            "currency",
            "date_time",
            "image",
            "video",
            "document",
            "gif",
            "location",
            "product",
            "payload",
            "coupon_code",
            "action",
            "limited_time_offer",
            "order_status",
            "tap_target_configuration",
            "ttl_minutes");
    private static final List<String> FILES = List.of("image", "video", "document", "gif");

    private TemplateValidator() {}

    static void validate(Param template, References references) {
        template.object();
        template.get("name").requiredText();
        Param language = template.get("language").requiredObject();
        language.get("code").requiredText();
        language.get("policy").oneOf("deterministic");
        components(template.get("components").entries(0, 100), PARTS, references);
    }

    /** Each part stands once; buttons are told apart by their index. */
    private static void components(List<Param> components, List<String> parts, References references) {
        Set<String> seen = new HashSet<>();
        for (Param component : components) {
            String type = component(component, parts, references);
            String part =
                    type.equals("button") ? type + " " + component.get("index").text() : type;
            if (!seen.add(part)) {
                throw ApiError.parameter("Param " + component.path() + " is a second component for the " + part + ".");
            }
        }
    }

    private static String component(Param component, List<String> parts, References references) {
        String type = word(component.get("type"), parts);
        if (type.equals("button")) {
            button(component);
        }
        List<Param> parameters = component.get("parameters").entries(0, 100);
        for (Param parameter : parameters) {
            parameter(parameter, references);
        }
        names(component, parameters);
        if (type.equals("carousel")) {
            cards(component.get("cards").required().entries(1, 10), references);
        }
        return type;
    }

    /** Parameters have names, each its own, or none of them has. */
    private static void names(Param component, List<Param> parameters) {
        Set<String> names = new HashSet<>();
        int named = 0;
        for (Param parameter : parameters) {
            Param name = parameter.get("parameter_name").optionalText();
            if (name.isPresent()) {
                named++;
                names.add(name.text());
            }
        }
        if (named > 0 && (named < parameters.size() || names.size() < named)) {
            throw ApiError.meta(
                    400,
                    132012,
                    "Parameter format does not match format in the created template",
                    component.path() + "['parameters'] must all have a parameter_name of their own, or none");
        }
    }

    private static void cards(List<Param> cards, References references) {
        for (int i = 0; i < cards.size(); i++) {
            Param index = cards.get(i).get("card_index").required();
            if (!index.text().equals(String.valueOf(i))) {
                throw ApiError.parameter("Param " + index.path() + " must be " + i + ": cards are numbered from 0.");
            }
            components(cards.get(i).get("components").required().entries(1, 100), CARD_PARTS, references);
        }
    }

    private static void button(Param button) {
        String type = word(button.get("sub_type"), BUTTONS);
        Param index = button.get("index");
        if (!type.equals("voice_call")) {
            index.required();
        }
        if (index.isPresent() && !index.text().matches("[0-9]")) {
            throw ApiError.parameter("Param " + index.path() + " must be a number between 0 and 9.");
        }
    }

    private static void parameter(Param parameter, References references) {
        String type = word(parameter.get("type"), PARAMETERS);
        if (type.equals("text")) {
            String text = parameter.get("text").requiredText().text();
            if (text.contains("\n") || text.contains("\t") || text.contains("     ")) {
                throw ApiError.meta(
                        400,
                        132018,
                        "Template Param text cannot have new-line/tab characters or more than 4 consecutive spaces",
                        parameter.path() + "['text'] has a line break, a tab or more than four spaces in a row");
            }
        } else if (FILES.contains(type)) {
            references.file(parameter.get(type).requiredObject());
        } else if (type.equals("currency")) {
            currency(parameter.get(type).requiredObject());
        } else if (type.equals("date_time")) {
            parameter.get(type).requiredObject().get("fallback_value").requiredText();
        } else if (type.equals("coupon_code")) {
            parameter.get(type).requiredText();
        } else {
            parameter.get(type).required();
        }
    }

    private static void currency(Param currency) {
        currency.get("fallback_value").requiredText();
        currency.get("code").requiredText();
        Param amount = currency.get("amount_1000").required();
        if (!amount.value().isIntegralNumber()) {
            throw ApiError.parameter("Param " + amount.path() + " must be an integer.");
        }
    }

    /** A word of a list, in any case. */
    private static String word(Param word, List<String> known) {
        String text = word.requiredText().text().toLowerCase(Locale.ROOT);
        if (!known.contains(text)) {
            String choices = String.join(", ", known).toUpperCase(Locale.ROOT);
            throw ApiError.parameter(
                    "Param " + word.path() + " must be one of {" + choices + "} - got \"" + word.text() + "\".");
        }
        return text;
    }
}
