package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A value in a request to Meta and the name by which Meta's errors call it: {@code interactive['body']['text']}. */
final class Param {
    private final JsonNode value;
    private final String path;

    private Param(JsonNode value, String path) {
        this.value = value;
        this.path = path;
    }

    static Param of(JsonNode parent, String name) {
        JsonNode value = parent.get(name);
        return new Param(value == null || value.isNull() ? MissingNode.getInstance() : value, name);
    }

    Param get(String name) {
        return new Param(of(value, name).value, path + "['" + name + "']");
    }

    JsonNode value() {
        return value;
    }

    String path() {
        return path;
    }

    boolean isPresent() {
        return !value.isMissingNode();
    }

    boolean isBlank() {
        return !value.isTextual() || value.textValue().isBlank();
    }

    String text() {
        return value.asText();
    }

    Param required() {
        if (!isPresent()) {
            throw ApiError.parameter("The parameter " + path + " is required.");
        }
        return this;
    }

    Param absent(String why) {
        if (isPresent()) {
            throw ApiError.parameter("Unexpected key \"" + path + "\": " + why);
        }
        return this;
    }

    Param object() {
        if (isPresent() && !value.isObject()) {
            throw ApiError.parameter("Param " + path + " must be a JSON object.");
        }
        return this;
    }

    Param requiredObject() {
        return required().object();
    }

    /** A text that is there and not blank. */
    Param requiredText() {
        required();
        if (!value.isTextual()) {
            throw ApiError.parameter("Param " + path + " must be a string.");
        }
        if (value.textValue().isBlank()) {
            throw ApiError.parameter("Param " + path + " must not be empty.");
        }
        return this;
    }

    /** A text, if it is there at all. */
    Param optionalText() {
        if (isPresent() && !value.isTextual()) {
            throw ApiError.parameter("Param " + path + " must be a string.");
        }
        return this;
    }

    /** Counts Unicode characters. */
    Param atMost(int characters) {
        if (value.isTextual() && length() > characters) {
            throw ApiError.parameter(
                    "Param " + path + " must be at most " + characters + " characters long. Found " + length() + ".");
        }
        return this;
    }

    private int length() {
        return value.textValue().codePointCount(0, value.textValue().length());
    }

    Param oneOf(String... allowed) {
        if (isPresent() && !Arrays.asList(allowed).contains(value.asText())) {
            throw ApiError.parameter("Param " + path + " must be one of {" + String.join(", ", allowed) + "} - got \""
                    + value.asText() + "\".");
        }
        return this;
    }

    /** A flag, if it is there at all. */
    Param flag() {
        if (isPresent() && !value.isBoolean()) {
            throw ApiError.parameter("Param " + path + " must be a boolean.");
        }
        return this;
    }

    /** A number between the bounds; a text that holds one is taken too, as Meta does. */
    Param number(double least, double most) {
        required();
        try {
            double number = new BigDecimal(value.asText()).doubleValue();
            if (number < least || number > most) {
                throw ApiError.value(path + " must be between " + least + " and " + most);
            }
        } catch (NumberFormatException e) {
            throw ApiError.parameter("Param " + path + " must be a number.");
        }
        return this;
    }

    Param httpUrl() {
        requiredText();
        if (!Attributes.isUrl(text())) {
            throw ApiError.parameter("Param " + path + " is not a valid URL.");
        }
        return this;
    }

    /** The entries of a list of objects. */
    List<Param> entries(int least, int most) {
        if (isPresent() && !value.isArray()) {
            throw ApiError.parameter("Param " + path + " must be an array.");
        }
        if (value.size() < least || value.size() > most) {
            throw ApiError.value(
                    path + " has " + value.size() + " entries. Min allowed: " + least + ", Max allowed: " + most);
        }
        List<Param> entries = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            entries.add(new Param(value.get(i), path + "[" + i + "]").object());
        }
        return entries;
    }

    /** No other keys than these. */
    Param onlyKeys(Set<String> known) {
        for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw ApiError.parameter("Unexpected key \"" + name + "\" on param \"" + path + "\".");
            }
        }
        return this;
    }
}
