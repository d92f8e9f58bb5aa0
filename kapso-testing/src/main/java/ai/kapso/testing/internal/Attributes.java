package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes what a request of the Platform API gives for a resource. What is absent stays as it is; what is wrong ends the
 * request with a 422 that names the attribute.
 */
final class Attributes {
    private final ObjectNode given;
    private final ObjectNode resource;

    Attributes(ObjectNode given, ObjectNode resource) {
        this.given = given;
        this.resource = resource;
    }

    /** Fails when the attribute is neither given nor there already. */
    Attributes required(String name) {
        JsonNode value = given.has(name) ? given.get(name) : resource.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank())) {
            throw invalid(name, "can't be blank");
        }
        return this;
    }

    Attributes text(String... names) {
        return take(JsonNode::isTextual, "must be a string", names);
    }

    Attributes flag(String... names) {
        return take(JsonNode::isBoolean, "must be true or false", names);
    }

    Attributes object(String... names) {
        return take(JsonNode::isObject, "must be an object", names);
    }

    Attributes number(String name, int least, int most) {
        return take(
                value -> value.isIntegralNumber() && value.longValue() >= least && value.longValue() <= most,
                "must be between " + least + " and " + most,
                name);
    }

    Attributes url(String... names) {
        return take(value -> value.isTextual() && isUrl(value.textValue()), "is not a valid URL", names);
    }

    Attributes texts(String... names) {
        return take(value -> each(value, item -> true), "must be a list of strings", names);
    }

    Attributes matching(String name, Pattern pattern) {
        return take(value -> each(value, item -> pattern.matcher(item).matches()), "is invalid", name);
    }

    Attributes choice(String name, String... choices) {
        List<String> allowed = Arrays.asList(choices);
        return take(value -> allowed.contains(value.textValue()), "is not included in the list", name);
    }

    Attributes choices(String name, String... choices) {
        List<String> allowed = Arrays.asList(choices);
        return take(value -> each(value, allowed::contains), "is not included in the list", name);
    }

    private Attributes take(Predicate<JsonNode> rule, String complaint, String... names) {
        for (String name : names) {
            JsonNode value = given.get(name);
            if (value == null) {
                continue;
            }
            if (!value.isNull() && !rule.test(value)) {
                throw invalid(name, complaint);
            }
            resource.set(name, value.deepCopy());
        }
        return this;
    }

    private static boolean each(JsonNode list, Predicate<String> rule) {
        if (!list.isArray()) {
            return false;
        }
        for (JsonNode item : list) {
            if (!item.isTextual() || !rule.test(item.textValue())) {
                return false;
            }
        }
        return true;
    }

    static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static ApiError invalid(String attribute, String complaint) {
        String words = attribute.replace('_', ' ');
        return ApiError.platform(
                422, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " " + complaint);
    }
}
