package ai.kapso.testing;

import ai.kapso.testing.Faults.Fault;
import ai.kapso.testing.internal.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the Java API can do, for other processes: JSON below {@code /_emulator}. */
final class ControlApi {
    /** Takes the variable of the path and the body. */
    private interface Operation extends BiFunction<String, JsonNode, JsonNode> {}

    private final KapsoEmulator emulator;
    private final Map<String, Operation> operations = new TreeMap<>();

    ControlApi(KapsoEmulator emulator) {
        this.emulator = emulator;
        operations.put("POST phone_numbers", (none, body) -> number(body));
        operations.put("POST webhooks", (none, body) -> webhook(body));
        operations.put("POST templates", (none, body) -> template(body));
        operations.put("POST media", (none, body) -> media(body));
        operations.put("POST contacts {contact} name", (id, body) -> named(contact(id, body), body));
        operations.put("POST contacts {contact} write", (id, body) -> sent(write(contact(id, body), body)));
        operations.put("POST contacts {contact} send", (id, body) -> sent(send(contact(id, body), body)));
        operations.put(
                "POST contacts {contact} tap",
                (id, body) -> sent(contact(id, body).taps(text(body, "button"))));
        operations.put(
                "POST contacts {contact} pick",
                (id, body) -> sent(contact(id, body).picks(text(body, "row"))));
        operations.put(
                "POST contacts {contact} react",
                (id, body) -> sent(contact(id, body).reactsTo(text(body, "message_id"), text(body, "emoji"))));
        operations.put("POST contacts {contact} read", (id, body) -> read(contact(id, body), body));
        operations.put("GET contacts {contact} messages", (id, body) -> received(contact(id, body)));
        operations.put(
                "POST contacts {contact} unreact",
                (id, body) -> sent(contact(id, body).removesReactionTo(text(body, "message_id"))));
        operations.put(
                "POST contacts {contact} answer_flow",
                (id, body) ->
                        sent(contact(id, body).answersFlow(body.path("answers").toString())));
        operations.put("POST contacts {contact} also_reached_at", (id, body) -> also(contact(id, body), body));
        operations.put("POST contacts {contact} marketing", (id, body) -> marketing(contact(id, body), body));
        operations.put("POST contacts {contact} write_in_app", (id, body) -> sent(writeInApp(contact(id, body), body)));
        operations.put("POST groups", (none, body) -> group(body));
        operations.put("POST settings", (none, body) -> settings(body));
        operations.put("POST delivery_faults", (none, body) -> deliveryFault(body));
        operations.put("POST signups", (none, body) -> signup(body));
        operations.put("POST clock", (none, body) -> advance(body));
        operations.put("GET clock", (none, body) -> now());
        operations.put("POST faults", (none, body) -> fault(body));
        operations.put("POST failures", (none, body) -> failure(body));
        operations.put("GET requests", (none, body) -> requests());
        operations.put("GET deliveries", (none, body) -> deliveries());
        operations.put("POST reset", (none, body) -> reset());
    }

    /** Answers a request; null when there is no such operation. */
    @Nullable
    JsonNode answer(String method, String[] path, JsonNode body) {
        if (path.length == 0) {
            ArrayNode list = Json.array();
            operations.keySet().forEach(key -> list.add(key.replace(' ', '/').replaceFirst("/", " /_emulator/")));
            return list;
        }
        boolean ofContact = path.length == 3;
        String key = method + " " + path[0] + (ofContact ? " {contact} " + path[2] : "");
        Operation operation = path.length == 1 || ofContact ? operations.get(key) : null;
        return operation == null ? null : operation.apply(ofContact ? path[1] : "", body);
    }

    private JsonNode number(JsonNode body) {
        BusinessNumber number = emulator.addPhoneNumber(
                Json.string(body, "phone_number_id"),
                body.has("phone_number") ? KapsoEmulator.digits(text(body, "phone_number")) : null);
        return Json.object()
                .put("phone_number_id", number.phoneNumberId())
                .put("business_account_id", number.businessAccountId())
                .put("display_phone_number", number.displayPhoneNumber());
    }

    private JsonNode webhook(JsonNode body) {
        BusinessNumber number = emulator.phoneNumber(text(body, "phone_number_id"));
        return Json.object().put("secret", emulator.addWebhook(number, text(body, "url"), Json.string(body, "secret")));
    }

    private JsonNode template(JsonNode body) {
        emulator.addTemplate(text(body, "name"), text(body, "language"));
        return done();
    }

    private JsonNode media(JsonNode body) {
        if (body.has("id")) {
            emulator.addMedia(text(body, "id"));
            return Json.object().put("id", text(body, "id"));
        }
        return Json.object().put("id", emulator.addMedia(text(body, "content_type"), bytes(body, "base64")));
    }

    private JsonNode group(JsonNode body) {
        List<SimulatedContact> members = new ArrayList<>();
        body.path("contacts").forEach(member -> members.add(contact(member.asText(), body)));
        return Json.object().put("group_id", emulator.addGroup(members.toArray(new SimulatedContact[0])));
    }

    private JsonNode settings(JsonNode body) {
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            switch (name) {
                case "enforce_session_window":
                    emulator.enforceSessionWindow(flag(body, name));
                    break;
                case "auto_read":
                    emulator.autoRead(flag(body, name));
                    break;
                default:
                    throw new IllegalArgumentException(
                            name + ": no such setting; there are enforce_session_window and auto_read");
            }
        }
        return done();
    }

    private JsonNode signup(JsonNode body) {
        Signup signup = emulator.signup(text(body, "setup_link"));
        if (body.has("phone_number")) {
            signup = signup.withPhoneNumber(text(body, "phone_number"));
        }
        Signup.Result result = body.has("error_code") ? signup.fails(text(body, "error_code")) : signup.completes();
        return Json.object().put("redirect_url", result.redirect().toString());
    }

    private SimulatedContact contact(String id, JsonNode body) {
        SimulatedContact contact = id.matches("[A-Z]{2}\\..+") ? emulator.contactWithUserId(id) : emulator.contact(id);
        String number = Json.string(body, "phone_number_id");
        return number == null ? contact : contact.at(number);
    }

    private static JsonNode named(SimulatedContact contact, JsonNode body) {
        contact.named(text(body, "name"));
        return done();
    }

    private static JsonNode also(SimulatedContact contact, JsonNode body) {
        contact.alsoReachedAt(text(body, "phone_number"));
        return done();
    }

    private static JsonNode marketing(SimulatedContact contact, JsonNode body) {
        if (flag(body, "wanted")) {
            contact.resumesMarketing();
        } else {
            contact.stopsMarketing();
        }
        return done();
    }

    private String writeInApp(SimulatedContact contact, JsonNode body) {
        return emulator.phoneNumber(text(body, "phone_number_id")).writesInApp(contact, text(body, "text"));
    }

    private static String write(SimulatedContact contact, JsonNode body) {
        String quoted = Json.string(body, "reply_to");
        return quoted == null ? contact.writes(text(body, "text")) : contact.repliesTo(quoted, text(body, "text"));
    }

    private static String send(SimulatedContact contact, JsonNode body) {
        String type = text(body, "type");
        switch (type) {
            case "image":
                return contact.sendsImage(body.path("caption").asText());
            case "video":
                return contact.sendsVideo(body.path("caption").asText());
            case "document":
                return contact.sendsDocument(
                        body.path("filename").asText("document.pdf"),
                        body.path("caption").asText());
            case "audio":
                return contact.sendsAudio();
            case "sticker":
                return contact.sendsSticker();
            case "file":
                return contact.sendsFile(
                        text(body, "kind"), text(body, "content_type"), text(body, "filename"), bytes(body, "base64"));
            default:
                return contact.sends(type, body.path("content"));
        }
    }

    private static JsonNode read(SimulatedContact contact, JsonNode body) {
        String wamid = Json.string(body, "message_id");
        if (wamid == null) {
            contact.readsEverything();
        } else {
            contact.reads(wamid);
        }
        return done();
    }

    private static JsonNode received(SimulatedContact contact) {
        ArrayNode messages = Json.array();
        contact.received().forEach(message -> messages.add(message.json().put("status", message.status())));
        return messages;
    }

    private JsonNode advance(JsonNode body) {
        emulator.clock().advance(Duration.ofSeconds(wholeNumber(body, "advance_seconds")));
        return now();
    }

    private JsonNode now() {
        return Json.object().put("now", emulator.clock().instant().toString());
    }

    private JsonNode fault(JsonNode body) {
        Faults.Selection requests = emulator.faults().next(body.path("times").asInt(1));
        if (body.has("method")) {
            requests.method(text(body, "method"));
        }
        if (body.has("path")) {
            requests.path(text(body, "path"));
        }
        Fault fault = fault(requests, text(body, "kind"), body);
        if (body.path("carried_out").asBoolean()) {
            fault.butCarriedOut();
        }
        return done();
    }

    private static Fault fault(Faults.Selection requests, String kind, JsonNode body) {
        switch (kind) {
            case "status":
                return requests.status(wholeNumber(body, "status"));
            case "meta_error":
                return requests.metaError(wholeNumber(body, "status"), wholeNumber(body, "code"), text(body, "title"));
            case "too_many_requests":
                return requests.tooManyRequests(Duration.ofSeconds(wholeNumber(body, "retry_after_seconds")));
            case "in_flight":
                return requests.inFlight();
            case "bad_gateway":
                return requests.badGateway();
            case "dropped_before_read":
                return requests.droppedBeforeRead();
            case "dropped_after_read":
                return requests.droppedAfterRead();
            case "stalled":
                return requests.stalled();
            case "truncated":
                return requests.truncated();
            default:
                throw new IllegalArgumentException("kind: must be one of status, meta_error, too_many_requests,"
                        + " in_flight, bad_gateway, dropped_before_read, dropped_after_read, stalled, truncated");
        }
    }

    private JsonNode deliveryFault(JsonNode body) {
        DeliveryFaults.Selection deliveries =
                emulator.deliveryFaults().next(body.path("times").asInt(1));
        if (body.has("event")) {
            deliveries = deliveries.of(text(body, "event"));
        }
        switch (text(body, "kind")) {
            case "dropped":
                deliveries.dropped();
                break;
            case "duplicated":
                deliveries.duplicated();
                break;
            case "delayed":
                deliveries.delayed(Duration.ofSeconds(wholeNumber(body, "delay_seconds")));
                break;
            case "wrong_signature":
                deliveries.withWrongSignature();
                break;
            case "without_header":
                deliveries.withoutHeader(text(body, "header"));
                break;
            default:
                throw new IllegalArgumentException(
                        "kind: must be one of dropped, duplicated, delayed, wrong_signature, without_header");
        }
        return done();
    }

    private JsonNode failure(JsonNode body) {
        emulator.failNextMessages(body.path("messages").asInt(1), wholeNumber(body, "code"), text(body, "title"));
        return done();
    }

    private JsonNode requests() {
        ArrayNode requests = Json.array();
        for (Exchange exchange : emulator.requests()) {
            ObjectNode json = requests.addObject()
                    .put("method", exchange.method())
                    .put("url", exchange.url())
                    .put("body", exchange.requestBody())
                    .put("response", exchange.responseBody())
                    .put("fault", exchange.isFault());
            exchange.status().ifPresent(status -> json.put("status", status));
        }
        return requests;
    }

    /** The deliveries once nothing is under way any more. */
    private JsonNode deliveries() {
        emulator.awaitDeliveries();
        ArrayNode deliveries = Json.array();
        for (CapturedDelivery delivery : emulator.deliveries()) {
            deliveries
                    .addObject()
                    .put("id", delivery.id())
                    .put("url", delivery.url())
                    .put("event", delivery.event())
                    .put("status", delivery.status().name().toLowerCase(Locale.ROOT))
                    .put("attempts", delivery.attempts().size())
                    .put("body", delivery.body());
        }
        return deliveries;
    }

    private JsonNode reset() {
        emulator.reset();
        return done();
    }

    private static JsonNode sent(String wamid) {
        return Json.object().put("message_id", wamid);
    }

    private static JsonNode done() {
        return Json.object().put("success", true);
    }

    private static String text(JsonNode body, String name) {
        String value = Json.string(body, name);
        if (value == null) {
            throw new IllegalArgumentException(name + ": must be a text");
        }
        return value;
    }

    private static boolean flag(JsonNode body, String name) {
        if (!body.path(name).isBoolean()) {
            throw new IllegalArgumentException(name + ": must be true or false");
        }
        return body.path(name).booleanValue();
    }

    private static byte[] bytes(JsonNode body, String name) {
        try {
            return Base64.getDecoder().decode(text(body, name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": must be Base64", e);
        }
    }

    private static int wholeNumber(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.canConvertToInt()) {
            throw new IllegalArgumentException(name + ": must be a whole number");
        }
        return value.intValue();
    }
}
