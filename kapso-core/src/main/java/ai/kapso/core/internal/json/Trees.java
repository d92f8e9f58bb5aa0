package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON trees that nobody can change, so that immutable values may share them.
 *
 * <p>The same with each version of Jackson: of two properties of the same name the last counts, numbers are exact, and a
 * number that is longer than {@link #MAX_DIGITS} or has a larger exponent is kept as a text.
 */
final class Trees {

    /** The longest number that is read as one, in characters, and the largest exponent. */
    static final int MAX_DIGITS = 1_000;

    private static final int BITS_OF_LONG = 63;
    private static final int DIGITS_OF_LONG = 18;

    private final JsonParser parser;

    private Trees(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the value that the parser has come to.
     *
     * @throws UnexpectedJsonException when it lies or is nested deeper than {@link JsonCodec#MAX_DEPTH}
     */
    static JsonNode read(JsonParser parser) throws IOException {
        int depth = 0;
        for (var outer = parser.getParsingContext().getParent(); outer != null; outer = outer.getParent()) {
            depth++;
        }
        JsonToken token = parser.currentToken();
        boolean isWithin = token.isStructStart() || token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT;
        return new Trees(parser).value(isWithin ? depth - 1 : depth);
    }

    private JsonNode value(int depth) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT:
                return object(parser.nextFieldName(), deeper(depth));
            case FIELD_NAME: // Jackson has gone into the object already
            case END_OBJECT:
                return object(
                        parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null, deeper(depth));
            case START_ARRAY:
                return array(deeper(depth));
            case VALUE_STRING:
                return TextNode.valueOf(parser.getText());
            case VALUE_NUMBER_INT:
                return integer(parser.getText());
            case VALUE_NUMBER_FLOAT:
                return decimal(parser.getText());
            case VALUE_TRUE:
                return BooleanNode.TRUE;
            case VALUE_FALSE:
                return BooleanNode.FALSE;
            case VALUE_NULL:
                return NullNode.instance;
            case VALUE_EMBEDDED_OBJECT:
                return embedded(parser.getEmbeddedObject());
            default:
                throw new UnexpectedJsonException("it is not valid JSON");
        }
    }

    private static int deeper(int depth) throws UnexpectedJsonException {
        if (depth >= JsonCodec.MAX_DEPTH) {
            throw new TooDeepException();
        }
        return depth + 1;
    }

    private JsonNode object(@Nullable String first, int depth) throws IOException {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        for (String name = first; name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            properties.put(name, value(depth));
        }
        return new FrozenObject(properties);
    }

    private JsonNode array(int depth) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth));
        }
        return new FrozenArray(items);
    }

    private static ValueNode integer(String digits) {
        if (digits.length() <= DIGITS_OF_LONG) {
            return integer(Long.parseLong(digits));
        }
        return digits.length() > MAX_DIGITS ? TextNode.valueOf(digits) : integer(new BigInteger(digits));
    }

    private static ValueNode integer(long number) {
        return (int) number == number
                ? JsonNodeFactory.instance.numberNode((int) number)
                : JsonNodeFactory.instance.numberNode(number);
    }

    private static ValueNode integer(BigInteger number) {
        return number.bitLength() <= BITS_OF_LONG ? integer(number.longValue()) : BigIntegerNode.valueOf(number);
    }

    private static ValueNode decimal(String text) {
        if (text.length() > MAX_DIGITS) {
            return TextNode.valueOf(text);
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > MAX_DIGITS) {
                return TextNode.valueOf(text);
            }
            // 1.5E1 is written as 15, and is therefore an integer from the start
            return number.scale() == 0 ? integer(number.unscaledValue()) : DecimalNode.valueOf(number);
        } catch (NumberFormatException e) {
            return TextNode.valueOf(text); // an exponent that no number has, or NaN
        }
    }

    /** What a tree of Jackson's may hold besides JSON, as the JSON that it is written as. */
    private static JsonNode embedded(Object value) {
        return value == null ? NullNode.instance : frozen(JsonCodec.MAPPER.valueToTree(value));
    }

    /** The tree itself if nobody can change it, or else a copy. */
    static JsonNode frozen(JsonNode json) {
        if (json instanceof FrozenObject || json instanceof FrozenArray) {
            return json;
        }
        if (json.isObject()) {
            Map<String, JsonNode> properties = new LinkedHashMap<>();
            JsonCodec.properties(json).forEach(field -> properties.put(field.getKey(), frozen(field.getValue())));
            return new FrozenObject(properties);
        }
        if (json.isArray()) {
            List<JsonNode> items = new ArrayList<>(json.size());
            json.forEach(item -> items.add(frozen(item)));
            return new FrozenArray(items);
        }
        if (json.isBinary()) {
            return TextNode.valueOf(json.asText());
        }
        return json;
    }

    /** The map itself if nobody can change its trees, or else a copy with trees that nobody can change. */
    @SuppressWarnings("ReferenceEquality") // whether it is the same tree
    static Map<String, JsonNode> frozenAll(Map<String, JsonNode> trees) {
        Map<String, JsonNode> copy = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<String, JsonNode> tree : trees.entrySet()) {
            JsonNode frozen = tree.getValue() == null ? NullNode.instance : frozen(tree.getValue());
            changed |= frozen != tree.getValue();
            copy.put(tree.getKey(), frozen);
        }
        return changed ? copy : trees;
    }

    /** The values of a tree as Java's own. */
    static Map<String, @Nullable Object> plain(ObjectNode json) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        JsonCodec.properties(json).forEach(field -> map.put(field.getKey(), plainValue(field.getValue())));
        return map;
    }

    private static @Nullable Object plainValue(JsonNode json) {
        if (json.isObject()) {
            return plain((ObjectNode) json);
        }
        if (json.isArray()) {
            List<@Nullable Object> list = new ArrayList<>(json.size());
            json.forEach(item -> list.add(plainValue(item)));
            return list;
        }
        if (json.isNumber()) {
            return json.numberValue();
        }
        return json.isNull() ? null : json.isBoolean() ? (Object) json.booleanValue() : json.asText();
    }

    @SuppressWarnings("unchecked") // what Jackson overrides with another type
    private static final class FrozenObject extends ObjectNode {

        private static final long serialVersionUID = 1L;

        FrozenObject(Map<String, JsonNode> properties) {
            super(JsonNodeFactory.instance, Collections.unmodifiableMap(properties));
        }
    }

    @SuppressWarnings("unchecked") // what Jackson overrides with another type
    private static final class FrozenArray extends ArrayNode {

        private static final long serialVersionUID = 1L;

        FrozenArray(List<JsonNode> items) {
            super(JsonNodeFactory.instance, Collections.unmodifiableList(items));
        }
    }
}
