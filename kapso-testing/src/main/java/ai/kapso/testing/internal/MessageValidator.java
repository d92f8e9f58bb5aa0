package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses what Meta refuses in a send, with Meta's codes: the envelope around the content. */
final class MessageValidator {
    private static final Set<String> TYPES = Set.of(
            "text",
            "image",
            "video",
            "audio",
            "document",
            "sticker",
            "location",
            "contacts",
            "interactive",
            "template",
            "reaction",
            "pin");

    private static final Set<String> GROUP_TYPES =
            Set.of("text", "image", "video", "audio", "document", "sticker", "template", "pin");

    private static final Set<String> ENVELOPE = Set.of(
            "messaging_product",
            "recipient_type",
            "to",
            "recipient",
            "type",
            "context",
            "biz_opaque_callback_data",
            "recipient_identity_key_hash",
            "messaging_account_id",
            "paid_messaging_account_id",
            // On marketing messages only, but harmless elsewhere.
            "product_policy",
            "message_activity_sharing");

    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ().-]+");

    /** No country code begins with a zero. */
    private static final Pattern INTERNATIONAL = Pattern.compile("[1-9][0-9]{6,14}");

    private final ContentValidator contents = new ContentValidator();

    /** Returns the type of the message when nothing is wrong with it. */
    String validate(ObjectNode message, Phone from, References references) {
        Param.of(message, "messaging_product").required().oneOf("whatsapp");
        Param.of(message, "recipient_type").oneOf("individual", "group");
        recipient(message, from);
        String type = type(message);
        boolean group = "group".equals(Json.string(message, "recipient_type"));
        if (group && !GROUP_TYPES.contains(type)) {
            throw unsupported(type, "can not go to a group");
        }
        if (!group && type.equals("pin")) {
            throw unsupported(type, "can only go to a group");
        }
        Param.of(message, "biz_opaque_callback_data").optionalText().atMost(512);
        Param context = Param.of(message, "context").object();
        if (context.isPresent()) {
            context.get("message_id").requiredText();
        }
        account(message, from);
        contents.validate(type, Param.of(message, type).required(), context, references);
        return type;
    }

    private static ApiError unsupported(String type, String why) {
        return ApiError.meta(400, 131051, "Unsupported message type", "Messages of type " + type + " " + why);
    }

    /** Marketing messages are templates to one person, nothing else. */
    void validateMarketing(ObjectNode message) {
        if (!"template".equals(Json.string(message, "type"))) {
            throw ApiError.meta(
                    400,
                    134100,
                    "Only marketing messages supported",
                    "The Marketing Messages API only sends messages of type template");
        }
        Param.of(message, "recipient_type").oneOf("individual");
        Param.of(message, "product_policy").oneOf("CLOUD_API_FALLBACK", "STRICT");
        Param.of(message, "message_activity_sharing").flag();
    }

    private static String type(ObjectNode message) {
        Param type = Param.of(message, "type").optionalText();
        String name = type.isPresent() ? type.text() : "text";
        if (!TYPES.contains(name)) {
            throw ApiError.parameter(
                    "Param type must be one of {AUDIO, CONTACTS, DOCUMENT, IMAGE, INTERACTIVE, LOCATION, REACTION,"
                            + " STICKER, TEMPLATE, TEXT, VIDEO} - got \"" + name + "\".");
        }
        for (Iterator<String> keys = message.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!ENVELOPE.contains(key) && !key.equals(name)) {
                throw ApiError.parameter("Unexpected key \"" + key + "\" on param \"message\".");
            }
        }
        return name;
    }

    private static void recipient(ObjectNode message, Phone from) {
        Param to = Param.of(message, "to").optionalText();
        Param recipient = Param.of(message, "recipient").optionalText();
        boolean group = "group".equals(Json.string(message, "recipient_type"));
        if (to.isBlank() && (recipient.isBlank() || group)) {
            throw ApiError.parameter("The parameter to is required.");
        }
        if (to.isBlank()) {
            if (!USER_ID.matcher(recipient.text()).matches()) {
                throw ApiError.value("recipient is not a business-scoped user id");
            }
            return;
        }
        if (USER_ID.matcher(to.text()).matches()) {
            throw ApiError.value("to must be a phone number; a business-scoped user id goes in recipient");
        }
        if (group) {
            return;
        }
        String digits = digits(to.text());
        if (!NUMBER.matcher(to.text().strip()).matches()
                || !INTERNATIONAL.matcher(digits).matches()) {
            throw ApiError.value("to is not a valid phone number: it must have a country code and 7 to 15 digits");
        }
        if (digits.equals(from.digits())) {
            throw ApiError.meta(
                    400, 131021, "Recipient cannot be sender", "Sender and recipient phone number is the same");
        }
    }

    /** A phone number as WhatsApp keeps it. */
    static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }

    /** The older name counts where the newer one is absent. */
    private static void account(ObjectNode message, Phone from) {
        JsonNode account = message.path("messaging_account_id");
        if (account.isMissingNode()) {
            account = message.path("paid_messaging_account_id");
        }
        if (!account.isMissingNode() && !account.asText().equals(from.businessAccountId())) {
            throw ApiError.coded(
                    422, "messaging_account_id does not belong to this phone number", "messaging_account_mismatch");
        }
    }
}
