package ai.kapso.testing.internal;

import java.util.Set;

/** Refuses what Meta refuses in the content of a message. */
final class ContentValidator {
    private static final Set<String> TEMPLATE_PARTS = Set.of(
            "header",
            "body",
            "button",
            "carousel",
            "limited_time_offer",
            "order_status",
            "call_permission_request",
            "tap_target_configuration");

    private final InteractiveValidator interactive = new InteractiveValidator();

    void validate(String type, Param content, Param context) {
        switch (type) {
            case "text":
                text(content);
                break;
            case "contacts":
                contacts(content);
                break;
            case "location":
                location(content);
                break;
            case "reaction":
                context.absent("a reaction is no reply");
                reaction(content);
                break;
            case "template":
                template(content);
                break;
            case "interactive":
                interactive.validate(content.object());
                break;
            default:
                media(type, content);
        }
    }

    private static void text(Param text) {
        text.object().onlyKeys(Set.of("body", "preview_url"));
        text.get("body").requiredText().atMost(4096);
        text.get("preview_url").flag();
    }

    private static void media(String type, Param media) {
        media.object();
        reference(media);
        Param caption = media.get("caption").optionalText().atMost(1024);
        if (type.equals("audio") || type.equals("sticker")) {
            caption.absent(type + " messages have no caption");
        }
        if (!type.equals("document")) {
            media.get("filename").absent("only documents have a file name");
        }
        media.get("voice").flag();
    }

    /** A file is named by its id or by a link, never by both. */
    static void reference(Param media) {
        Param id = media.get("id").optionalText();
        Param link = media.get("link").optionalText();
        if (id.isPresent() && link.isPresent()) {
            throw ApiError.parameter("Param " + media.path() + " must have either id or link, not both.");
        }
        if (!id.isPresent() && !link.isPresent()) {
            throw ApiError.parameter(
                    "The parameter " + media.path() + "['id'] or " + media.path() + "['link'] is required.");
        }
        if (id.isPresent()) {
            id.requiredText();
        } else {
            link.httpUrl();
        }
    }

    private static void location(Param location) {
        location.object();
        location.get("latitude").number(-90, 90);
        location.get("longitude").number(-180, 180);
        location.get("name").optionalText();
        location.get("address").optionalText();
    }

    private static void contacts(Param contacts) {
        for (Param card : contacts.entries(1, 257)) {
            Param name = card.get("name").requiredObject();
            name.get("formatted_name").requiredText().atMost(200);
            Param birthday = card.get("birthday").optionalText();
            if (birthday.isPresent() && !birthday.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
                throw ApiError.value(birthday.path() + " must have the form YYYY-MM-DD");
            }
        }
    }

    private static void reaction(Param reaction) {
        reaction.object();
        reaction.get("message_id").requiredText();
        // An empty emoji takes the reaction back, so blank is fine and absent is not.
        reaction.get("emoji").required().optionalText();
    }

    private static void template(Param template) {
        template.object();
        template.get("name").requiredText();
        template.get("language").requiredObject().get("code").requiredText();
        for (Param component : template.get("components").entries(0, 100)) {
            String type = component.get("type").requiredText().text();
            if (!TEMPLATE_PARTS.contains(type.toLowerCase(java.util.Locale.ROOT))) {
                throw ApiError.parameter("Param " + component.path() + "['type'] must be one of {HEADER, BODY, BUTTON,"
                        + " CAROUSEL, LIMITED_TIME_OFFER, ORDER_STATUS} - got \"" + type + "\".");
            }
            if (type.equalsIgnoreCase("button")) {
                component.get("sub_type").requiredText();
                component.get("index").required();
            }
            for (Param parameter : component.get("parameters").entries(0, 100)) {
                parameter(parameter);
            }
        }
    }

    private static void parameter(Param parameter) {
        String type = parameter.get("type").requiredText().text();
        if (type.equals("text")) {
            String text = parameter.get("text").requiredText().text();
            if (text.contains("\n") || text.contains("\t") || text.contains("     ")) {
                throw ApiError.meta(
                        400,
                        132018,
                        "Template Param text cannot have new-line/tab characters or more than 4 consecutive spaces",
                        parameter.path() + "['text'] has a line break, a tab or more than four spaces in a row");
            }
        } else if (type.equals("image") || type.equals("video") || type.equals("document")) {
            reference(parameter.get(type).requiredObject());
        }
    }
}
