package ai.kapso.testing.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses what Meta refuses in products, orders, addresses and carousels. */
final class CommerceValidator {
    void validate(String type, Param action, References references) {
        switch (type) {
            case "product":
                action.get("catalog_id").requiredText();
                action.get("product_retailer_id").requiredText();
                break;
            case "product_list":
                products(action);
                break;
            case "carousel":
                carousel(action, references);
                break;
            case "address_message":
                address(action.get("parameters").requiredObject());
                break;
            case "order_details":
                orderDetails(action.get("parameters").requiredObject());
                break;
            case "order_status":
                orderStatus(action.get("parameters").requiredObject());
                break;
            default:
                action.get("parameters").object();
        }
    }

    private static void products(Param action) {
        action.get("catalog_id").requiredText();
        List<Param> sections = action.get("sections").required().entries(1, 10);
        int products = 0;
        for (Param section : sections) {
            InteractiveValidator.sectionTitle(section, sections.size());
            for (Param item : section.get("product_items").required().entries(1, 30)) {
                item.get("product_retailer_id").requiredText();
                products++;
            }
        }
        if (products > 30) {
            throw ApiError.value("Total product count exceed max allowed count: 30");
        }
    }

    private static void address(Param parameters) {
        parameters.get("country").required().oneOf("IN");
        parameters.get("values").object().get("in_pin_code").optionalText().atMost(6);
    }

    private static void orderDetails(Param parameters) {
        Param reference = parameters.get("reference_id").requiredText().atMost(60);
        if (!reference.text().matches("[A-Za-z0-9_.-]+")) {
            throw ApiError.value(reference.path() + " may only have letters, digits, underscores, dashes and dots");
        }
        parameters.get("type").required().oneOf("digital-goods", "physical-goods");
        parameters.get("currency").requiredText();
        amount(parameters.get("total_amount").requiredObject());
        Param order = parameters.get("order").object();
        if (!order.isPresent()) {
            return;
        }
        long total = amount(order.get("subtotal").requiredObject());
        for (Param item : order.get("items").required().entries(1, 999)) {
            item.get("name").requiredText().atMost(60);
            amount(item.get("amount").requiredObject());
        }
        total += part(order.get("tax")) + part(order.get("shipping")) - part(order.get("discount"));
        if (total != amount(parameters.get("total_amount"))) {
            throw ApiError.value("total_amount must be subtotal + tax + shipping - discount");
        }
    }

    private static long part(Param amount) {
        return amount.isPresent() ? amount(amount) : 0;
    }

    private static long amount(Param amount) {
        amount.get("value").number(0, Long.MAX_VALUE);
        amount.get("offset").required().oneOf("100");
        return amount.get("value").value().asLong();
    }

    private static void orderStatus(Param parameters) {
        parameters.get("reference_id").requiredText();
        Param order = parameters.get("order").requiredObject();
        order.get("status")
                .required()
                .oneOf(
                        "pending",
                        "processing",
                        "partially-shipped",
                        "partially_shipped",
                        "shipped",
                        "completed",
                        "canceled");
        order.get("description").optionalText().atMost(120);
        parameters.get("payment").object().get("status").oneOf("pending", "captured", "failed");
    }

    private static void carousel(Param action, References references) {
        List<Param> cards = action.get("cards").required().entries(2, 10);
        Set<String> ids = new HashSet<>();
        String layout = "";
        for (int i = 0; i < cards.size(); i++) {
            Param card = cards.get(i);
            if (card.get("card_index").required().value().asInt(-1) != i) {
                throw ApiError.value(card.path() + "['card_index'] must be " + i);
            }
            String shape = card(card, ids, references);
            if (i > 0 && !shape.equals(layout)) {
                throw ApiError.value("All cards of a carousel must have the same header and the same buttons");
            }
            layout = shape;
        }
    }

    /** Checks a card and describes what has to be alike on all of them. */
    private static String card(Param card, Set<String> ids, References references) {
        Param action = card.get("action").requiredObject();
        if (action.get("product_retailer_id").isPresent()) {
            action.get("product_retailer_id").requiredText();
            return "product of " + action.get("catalog_id").requiredText().text();
        }
        Param header = card.get("header").requiredObject();
        String kind = header.get("type").requiredText().oneOf("image", "video").text();
        references.file(header.get(kind).requiredObject());
        card.get("body").object().get("text").optionalText().atMost(160);
        if (action.get("buttons").isPresent()) {
            List<Param> buttons = action.get("buttons").entries(1, 3);
            for (Param button : buttons) {
                button.get("type").required().oneOf("quick_reply");
                InteractiveValidator.reply(button.get("quick_reply").requiredObject(), ids);
            }
            return kind + " with " + buttons.size() + " quick replies";
        }
        action.get("name").required().oneOf("cta_url");
        InteractiveValidator.link(action.get("parameters").requiredObject());
        return kind + " with a link";
    }
}
