package ai.kapso.testing.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses what Meta refuses in interactive messages. */
final class InteractiveValidator {
    /** What may stand around the action of a kind. */
    private static final class Frame {
        private final List<String> headers;
        private final boolean headerRequired;
        private final boolean bodyRequired;
        private final boolean footer;
        private final String actionName;

        private Frame(String headers, boolean headerRequired, boolean bodyRequired, boolean footer, String actionName) {
            this.headers = headers.isEmpty() ? List.of() : List.of(headers.split(" ", -1));
            this.headerRequired = headerRequired;
            this.bodyRequired = bodyRequired;
            this.footer = footer;
            this.actionName = actionName;
        }
    }

    private static final String ANY = "text image video document";
    private static final Map<String, Frame> FRAMES = new HashMap<>();

    static {
        FRAMES.put("button", new Frame(ANY, false, true, true, ""));
        FRAMES.put("list", new Frame("text", false, true, true, ""));
        FRAMES.put("cta_url", new Frame(ANY, false, true, true, "cta_url"));
        FRAMES.put("flow", new Frame(ANY, false, true, true, "flow"));
        FRAMES.put("location_request_message", new Frame("", false, true, true, "send_location"));
        FRAMES.put("request_contact_info", new Frame("", false, true, true, "request_contact_info"));
        FRAMES.put("call_permission_request", new Frame("", false, false, true, "call_permission_request"));
        FRAMES.put("voice_call", new Frame("", false, true, true, "voice_call"));
        FRAMES.put("address_message", new Frame(ANY, false, true, true, "address_message"));
        FRAMES.put("product", new Frame("", false, false, true, ""));
        FRAMES.put("product_list", new Frame("text", true, true, true, ""));
        FRAMES.put("catalog_message", new Frame("", false, true, true, "catalog_message"));
        FRAMES.put("carousel", new Frame("", false, true, false, ""));
        FRAMES.put("order_details", new Frame("image", false, true, true, "review_and_pay"));
        FRAMES.put("order_status", new Frame(ANY, false, true, true, "review_order"));
    }

    private final CommerceValidator commerce = new CommerceValidator();

    void validate(Param interactive, References references) {
        String type = interactive.get("type").requiredText().text();
        Frame frame = FRAMES.get(type);
        if (frame == null) {
            throw ApiError.parameter("Param " + interactive.path() + "['type'] must be one of {"
                    + String.join(", ", FRAMES.keySet()) + "} - got \"" + type + "\".");
        }
        frame(interactive, type, frame, references);
        Param action = interactive.get("action").requiredObject();
        if (!frame.actionName.isEmpty()) {
            action.get("name").required().oneOf(frame.actionName);
        }
        switch (type) {
            case "button":
                buttons(action);
                break;
            case "list":
                list(action);
                break;
            case "cta_url":
                link(action.get("parameters").requiredObject());
                break;
            case "flow":
                flow(action.get("parameters").requiredObject());
                break;
            case "voice_call":
                voiceCall(action.get("parameters").object());
                break;
            default:
                commerce.validate(type, action, references);
        }
    }

    private static void frame(Param interactive, String type, Frame frame, References references) {
        Param header = interactive.get("header").object();
        if (header.isPresent() && frame.headers.isEmpty()) {
            header.absent(type + " messages have no header");
        }
        if (frame.headerRequired) {
            header.required();
        }
        if (header.isPresent()) {
            header(header, frame, references);
        }
        Param body = interactive.get("body").object();
        if (frame.bodyRequired) {
            body.required();
        }
        if (body.isPresent()) {
            body.get("text").requiredText().atMost(type.equals("list") ? 4096 : 1024);
        }
        Param footer = interactive.get("footer").object();
        if (footer.isPresent()) {
            if (!frame.footer) {
                footer.absent(type + " messages have no footer");
            }
            footer.get("text").requiredText().atMost(60);
        }
    }

    private static void header(Param header, Frame frame, References references) {
        String kind = header.get("type")
                .requiredText()
                .oneOf(frame.headers.toArray(new String[0]))
                .text();
        if (kind.equals("text")) {
            header.get("text").requiredText().atMost(60);
        } else {
            references.file(header.get(kind).requiredObject());
        }
    }

    private static void buttons(Param action) {
        Param buttons = action.get("buttons").required();
        if (buttons.value().size() < 1 || buttons.value().size() > 3) {
            throw ApiError.value("Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3");
        }
        Set<String> ids = new HashSet<>();
        for (Param button : buttons.entries(1, 3)) {
            button.get("type").required().oneOf("reply");
            reply(button.get("reply").requiredObject(), ids);
        }
    }

    /** The id and title of something that the contact can tap. */
    static void reply(Param reply, Set<String> ids) {
        Param id = reply.get("id").requiredText();
        inBounds(id, "Button id", 256);
        inBounds(reply.get("title").requiredText(), "Button title", 20);
        if (!ids.add(id.text())) {
            throw ApiError.value("Duplicated button id: " + id.text());
        }
    }

    static void inBounds(Param text, String what, int most) {
        int length = text.text().codePointCount(0, text.text().length());
        if (length > most) {
            throw ApiError.value(what + " length invalid. Min length: 1, Max length: " + most + " (" + text.path()
                    + " has " + length + ")");
        }
    }

    private static void list(Param action) {
        inBounds(action.get("button").requiredText(), "Button label", 20);
        List<Param> sections = action.get("sections").required().entries(1, 10);
        Set<String> ids = new HashSet<>();
        int rows = 0;
        for (Param section : sections) {
            sectionTitle(section, sections.size());
            for (Param row : section.get("rows").required().entries(1, Integer.MAX_VALUE)) {
                rows++;
                row(row, ids);
            }
        }
        if (rows > 10) {
            throw ApiError.value("Total row count exceed max allowed count: 10");
        }
    }

    private static void row(Param row, Set<String> ids) {
        Param id = row.get("id").requiredText();
        inBounds(id, "Row id", 200);
        inBounds(row.get("title").requiredText(), "Row title", 24);
        Param description = row.get("description").optionalText();
        if (description.isPresent()) {
            inBounds(description, "Row description", 72);
        }
        if (!ids.add(id.text())) {
            throw ApiError.value("Duplicated row id: " + id.text());
        }
    }

    static void sectionTitle(Param section, int sections) {
        Param title = section.get("title").optionalText();
        if (sections > 1 && title.isBlank()) {
            throw ApiError.value("Section title is required when there is more than one section");
        }
        inBounds(title, "Section title", 24);
    }

    /** A button that opens a URL. */
    static void link(Param parameters) {
        inBounds(parameters.get("display_text").requiredText(), "Display text", 20);
        parameters.get("url").httpUrl();
    }

    private static void flow(Param parameters) {
        parameters.get("flow_message_version").required().oneOf("3");
        boolean byId = !parameters.get("flow_id").isBlank();
        boolean byName = !parameters.get("flow_name").isBlank();
        if (byId == byName) {
            throw ApiError.parameter("Exactly one of the parameters flow_id and flow_name is required.");
        }
        parameters.get("flow_cta").requiredText().atMost(30);
        parameters.get("mode").oneOf("draft", "published");
        parameters.get("flow_action").oneOf("navigate", "data_exchange");
        Param payload = parameters.get("flow_action_payload").object();
        if (payload.isPresent()) {
            if (parameters.get("flow_action").text().equals("data_exchange")) {
                payload.absent("only navigate has a payload");
            }
            payload.get("screen").requiredText();
            Param data = payload.get("data").object();
            if (data.isPresent() && data.value().isEmpty()) {
                throw ApiError.value(data.path() + " must not be empty");
            }
        }
    }

    private static void voiceCall(Param parameters) {
        if (parameters.isPresent()) {
            parameters.get("display_text").optionalText().atMost(20);
            parameters.get("payload").optionalText().atMost(512);
            if (parameters.get("ttl_minutes").isPresent()) {
                parameters.get("ttl_minutes").number(1, 43_200);
            }
        }
    }
}
