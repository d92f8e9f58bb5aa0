package ai.kapso.testing.internal;

import java.util.List;
import java.util.Locale;

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
        template.get("language").requiredObject().get("code").requiredText();
        for (Param component : template.get("components").entries(0, 100)) {
            component(component, PARTS, references);
        }
    }

    private static void component(Param component, List<String> parts, References references) {
        String type = word(component.get("type"), parts);
        if (type.equals("button")) {
            button(component);
        }
        for (Param parameter : component.get("parameters").entries(0, 100)) {
            parameter(parameter, references);
        }
        if (type.equals("carousel")) {
            for (Param card : component.get("cards").required().entries(1, 10)) {
                card.get("card_index").required();
                for (Param part : card.get("components").required().entries(1, 100)) {
                    component(part, CARD_PARTS, references);
                }
            }
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
