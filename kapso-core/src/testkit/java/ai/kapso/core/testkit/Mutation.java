package ai.kapso.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One way in which a server may come to send something else than it does today. */
enum Mutation {
    UNKNOWN_PROPERTY("a property is added", Mutation::withUnknownProperty),
    OTHER_ORDER("the properties come in another order", Mutation::reversed),
    OTHER_WORD("a word is another one", Mutation::otherWord),
    REMOVED("a property is missing", json -> Optional.of(MissingNode.getInstance())),
    NULL("a property is null", json -> Optional.of(NullNode.getInstance())),
    EMPTY_TEXT("a text is empty", json -> text(json).map(text -> TextNode.valueOf(""))),
    NUMBER_AS_TEXT("a number is a text", Mutation::numberAsText),
    TEXT_AS_NUMBER("a text of digits is a number", Mutation::textAsNumber),
    FRACTION(
            "a number has a fraction",
            json -> json.isNumber() ? Optional.of(DecimalNode.valueOf(new BigDecimal("12.5"))) : Optional.empty()),
    HUGE_NUMBER(
            "a number is huge",
            json -> json.isNumber() ? Optional.of(DecimalNode.valueOf(new BigDecimal("-9e18"))) : Optional.empty()),
    OTHER_TEXT("a text is another one", json -> text(json).map(text -> TextNode.valueOf("<something else>"))),
    BOOLEAN_AS_TEXT(
            "a boolean is a text",
            json -> scalar(json, JsonNode::isBoolean).map(flag -> TextNode.valueOf(flag.asText()))),
    SCALAR_AS_BOOLEAN(
            "a scalar is a boolean",
            json -> scalar(json, node -> !node.isBoolean()).map(any -> BooleanNode.TRUE)),
    SCALAR_AS_NUMBER(
            "a scalar is a number",
            json -> scalar(json, node -> !node.isNumber()).map(any -> IntNode.valueOf(7))),
    SCALAR_AS_OBJECT("a scalar is an object", json -> scalar(json, node -> true).map(Mutation::inObject)),
    SCALAR_AS_ARRAY("a scalar is an array", json -> scalar(json, node -> true).map(Mutation::inArray)),
    CONTAINER_AS_TEXT(
            "an object or array is a text",
            json -> json.isContainerNode() ? Optional.of(TextNode.valueOf("text")) : Optional.empty()),
    OBJECT_AS_ARRAY("an object is an array", json -> json.isObject() ? Optional.of(inArray(json)) : Optional.empty()),
    ARRAY_AS_OBJECT("an array is an object", json -> json.isArray() ? Optional.of(inObject(json)) : Optional.empty()),
    ODD_ELEMENT(
            "an array has an odd element",
            json -> json.isArray() ? Optional.of(((ArrayNode) json.deepCopy()).add(true)) : Optional.empty());

    /** What an enumeration's value looks like. */
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_.-]{1,40}|[A-Z][A-Z0-9_.-]{1,40}");

    /** A number whose text form comes back from a number. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{0,8}[1-9])?");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String title;
    private final Function<JsonNode, Optional<? extends JsonNode>> change;

    Mutation(String title, Function<JsonNode, Optional<? extends JsonNode>> change) {
        this.title = title;
        this.change = change;
    }

    /** What it does, in words. */
    String title() {
        return title;
    }

    /** Whether it leaves a document's root, which has to stay an object, as an object. */
    boolean fitsRoot() {
        return this == UNKNOWN_PROPERTY || this == OTHER_ORDER;
    }

    /** The changed value; a missing node to remove it; empty when this does not apply. */
    Optional<? extends JsonNode> apply(JsonNode json) {
        return change.apply(json);
    }

    private static Optional<JsonNode> withUnknownProperty(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        ObjectNode more = json.deepCopy();
        more.putObject("property_of_tomorrow")
                .put("number", 1.5)
                .putArray("list")
                .add("text")
                .add(true);
        return Optional.of(more);
    }

    private static Optional<JsonNode> reversed(JsonNode json) {
        if (!json.isObject() || json.size() < 2) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        Collections.reverse(names);
        ObjectNode reversed = NODES.objectNode();
        names.forEach(name -> reversed.set(name, json.get(name)));
        return Optional.of(reversed);
    }

    private static Optional<JsonNode> otherWord(JsonNode json) {
        return text(json)
                .filter(text -> WORD.matcher(text).matches())
                .map(text -> TextNode.valueOf(
                        Character.isUpperCase(text.charAt(0)) ? "WORD_OF_TOMORROW" : "word_of_tomorrow"));
    }

    private static Optional<JsonNode> numberAsText(JsonNode json) {
        return json.isNumber() ? Optional.of(TextNode.valueOf(json.asText())) : Optional.empty();
    }

    private static Optional<JsonNode> textAsNumber(JsonNode json) {
        return text(json)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> DecimalNode.valueOf(new BigDecimal(text)));
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.ofNullable(json.textValue());
    }

    private static Optional<JsonNode> scalar(JsonNode json, java.util.function.Predicate<JsonNode> kind) {
        return json.isValueNode() && !json.isNull() && kind.test(json) ? Optional.of(json) : Optional.empty();
    }

    private static JsonNode inObject(JsonNode json) {
        return NODES.objectNode().set("value", json);
    }

    private static JsonNode inArray(JsonNode json) {
        return NODES.arrayNode().add(json);
    }
}
