package ai.kapso.testing.internal;

import java.util.Set;

/** Refuses what Meta refuses in the content of a message. */
final class ContentValidator {
    private final InteractiveValidator interactive = new InteractiveValidator();

    void validate(String type, Param content, Param context, References references) {
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
            case "pin":
                pin(content);
                break;
            case "template":
                TemplateValidator.validate(content, references);
                break;
            case "interactive":
                interactive.validate(content.object(), references);
                break;
            default:
                media(type, content, references);
        }
    }

    private static void text(Param text) {
        text.object().onlyKeys(Set.of("body", "preview_url"));
        text.get("body").requiredText().atMost(4096);
        text.get("preview_url").flag();
    }

    private static void media(String type, Param media, References references) {
        media.object().onlyKeys(Set.of("id", "link", "provider", "caption", "filename", "voice"));
        references.file(media);
        Param caption = media.get("caption").optionalText().atMost(1024);
        if (type.equals("audio") || type.equals("sticker")) {
            caption.absent(type + " messages have no caption");
        }
        if (!type.equals("document")) {
            media.get("filename").absent("only documents have a file name");
        }
        media.get("voice").flag();
    }

    private static void location(Param location) {
        location.object().onlyKeys(Set.of("latitude", "longitude", "name", "address"));
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
        reaction.object().onlyKeys(Set.of("message_id", "emoji"));
        reaction.get("message_id").requiredText();
        // An empty emoji takes the reaction back, so blank is fine and absent is not.
        reaction.get("emoji").required().optionalText();
    }

    private static void pin(Param pin) {
        pin.object().onlyKeys(Set.of("type", "message_id", "expiration_days"));
        pin.get("type").required().oneOf("pin", "unpin");
        pin.get("message_id").requiredText();
        if (pin.get("type").text().equals("pin")) {
            pin.get("expiration_days").number(1, 30);
        }
    }
}
