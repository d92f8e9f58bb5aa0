package ai.kapso.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the parts of an error in any of the shapes that bodies come in. Never throws. */
final class ApiErrorReader {
    /** Where texts stand that belong to no field. */
    private static final String NO_FIELD = "base";

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final Pattern CODE_IN_MESSAGE = Pattern.compile("^\\(#(\\d{1,10})\\)");

    private final JsonNode root;
    /** The object that holds message and code: that under {@code error}, or the body itself. */
    private final JsonNode inner;

    private final @Nullable String errorText;

    ApiErrorReader(JsonNode root) {
        this.root = root;
        this.inner = findInner(root);
        this.errorText = root.isTextual() ? text(root) : text(root.path("error"));
    }

    private static JsonNode findInner(JsonNode root) {
        JsonNode error = root.path("error");
        if (error.isObject()) {
            return error;
        }
        JsonNode first = (root.isArray() ? root : root.path("errors")).path(0);
        boolean listOfErrors = first.has("code") && error.isMissingNode() && !root.has("message");
        return listOfErrors ? first : root;
    }

    @Nullable
    String code() {
        String code = firstText("code", "meta_error_code", "error_kind");
        if (code == null && errorText != null && SLUG.matcher(errorText).matches()) {
            return errorText;
        }
        if (code == null) {
            Matcher matcher = CODE_IN_MESSAGE.matcher(message());
            return matcher.find() ? matcher.group(1) : null;
        }
        return code;
    }

    @Nullable
    Integer subcode() {
        return number(firstText("error_subcode", "subcode"));
    }

    @Nullable
    String type() {
        return firstText("type");
    }

    String message() {
        String own = firstText("message", "title");
        if (errorText != null && (own == null || !SLUG.matcher(errorText).matches())) {
            return errorText;
        }
        String message = own != null ? own : firstText("error_user_msg", "detail");
        return message != null ? message : summary();
    }

    @Nullable
    String details() {
        JsonNode data = inner.path("error_data");
        String details = text(data.path("details"));
        if (details == null) {
            details = text(data);
        }
        if (details == null) {
            details = firstText("details", "detail", "message");
        }
        return message().equals(details) ? null : details;
    }

    @Nullable
    String userTitle() {
        return firstText("error_user_title");
    }

    @Nullable
    String userMessage() {
        return firstText("error_user_msg");
    }

    @Nullable
    String traceId() {
        return firstText("fbtrace_id", "meta_trace_id", "trace_id");
    }

    boolean isTransient() {
        return "true".equals(firstText("is_transient"));
    }

    @Nullable
    String billingUrl() {
        return firstText("billing_url");
    }

    Map<String, List<String>> fieldErrors() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        JsonNode errors = root.isArray() ? root : either("errors");
        if (errors.isArray()) {
            errors.forEach(item -> collect(fieldOf(item), item, fields));
        } else if (errors.isObject()) {
            collectMembers("", errors, fields);
        } else {
            collect(NO_FIELD, errors, fields);
        }
        fields.replaceAll((field, texts) -> List.copyOf(texts));
        return Collections.unmodifiableMap(fields);
    }

    List<JsonNode> validationErrors() {
        List<JsonNode> items = new ArrayList<>();
        JsonNode errors = either("validation_errors");
        if (errors.isArray()) {
            errors.forEach(items::add);
        }
        return Collections.unmodifiableList(items);
    }

    /** One line for a body that has field errors but no message. */
    private String summary() {
        StringBuilder line = new StringBuilder();
        fieldErrors().forEach((field, texts) -> {
            line.append(line.length() == 0 ? "" : "; ");
            line.append(NO_FIELD.equals(field) ? "" : field + ": ").append(String.join(", ", texts));
        });
        return line.toString();
    }

    private static void collect(String field, JsonNode node, Map<String, List<String>> fields) {
        String text = node.isObject() ? textOf(node) : text(node);
        if (text != null) {
            fields.computeIfAbsent(field, f -> new ArrayList<>()).add(text);
        } else if (node.isObject()) {
            collectMembers(NO_FIELD.equals(field) ? "" : field + ".", node, fields);
        } else {
            node.forEach(item -> collect(field, item, fields));
        }
    }

    private static void collectMembers(String prefix, JsonNode node, Map<String, List<String>> fields) {
        node.fieldNames().forEachRemaining(name -> collect(prefix + name, node.path(name), fields));
    }

    private static String fieldOf(JsonNode item) {
        String field = first(item, "field", "attribute", "param", "path");
        return field != null ? field : NO_FIELD;
    }

    private static @Nullable String textOf(JsonNode item) {
        return first(item, "message", "detail", "title", "error");
    }

    /** A value of the inner object, or else of the whole body. */
    private @Nullable String firstText(String... names) {
        String found = first(inner, names);
        return found != null ? found : first(root, names);
    }

    private JsonNode either(String name) {
        JsonNode node = inner.path(name);
        return node.isMissingNode() ? root.path(name) : node;
    }

    private static @Nullable String first(JsonNode node, String... names) {
        for (String name : names) {
            String text = text(node.isObject() ? node.path(name) : MissingNode.getInstance());
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.isValueNode() && !node.isNull() ? node.asText() : "";
        return text.isBlank() ? null : text;
    }

    static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
