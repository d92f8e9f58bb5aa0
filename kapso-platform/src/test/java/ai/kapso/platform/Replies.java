package ai.kapso.platform;

import static ai.kapso.core.testkit.FullyTyped.assertFullyTyped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The replies that the tests play, and what is expected of all of them. */
public final class Replies {

    private Replies() {}

    /** A fixture as a tree. */
    public static ObjectNode tree(String name) {
        return (ObjectNode) WireLog.tree(WireLog.resource("fixtures/" + name + ".json"));
    }

    /** A reply with one resource. */
    public static String data(JsonNode resource) {
        return JsonNodeFactory.instance.objectNode().set("data", resource).toString();
    }

    /** A reply with one resource. */
    public static String data(String name) {
        return data(tree(name));
    }

    /** A page of a list, with as many resources on each page. */
    public static String page(int page, int totalPages, JsonNode... resources) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.putArray("data").addAll(List.of(resources));
        reply.putObject("meta")
                .put("page", page)
                .put("per_page", Math.max(1, resources.length))
                .put("total_pages", totalPages)
                .put("total_count", totalPages * resources.length);
        return reply.toString();
    }

    /** The fixture with another id. */
    public static ObjectNode withId(String name, String id) {
        return tree(name).put("id", id);
    }

    /** Every attribute is there, also in the models inside, and all was understood. */
    public static void assertComplete(JsonModel model, String... absent) {
        assertFullyTyped(model);
        assertPresent(model, Arrays.asList(absent));
    }

    private static void assertPresent(JsonModel model, List<String> absent) {
        Class<?> type = type(model);
        for (Method attribute : attributes(type)) {
            Object value = value(attribute, model);
            if (!absent.contains(attribute.getName())) {
                assertThat(isThere(value))
                        .as("%s.%s", type.getSimpleName(), attribute.getName())
                        .isTrue();
            }
            inner(value).forEach(inside -> assertPresent(inside, absent));
        }
    }

    /** A request that can never be right is not even built. */
    public static void assertRefused(ThrowingCallable build, String... messages) {
        assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(messages);
    }

    private static Class<?> type(JsonModel model) {
        return Arrays.stream(model.getClass().getInterfaces())
                .filter(JsonModel.class::isAssignableFrom)
                .findFirst()
                .orElseThrow();
    }

    private static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("additionalProperties"))
                .collect(Collectors.toList());
    }

    private static Object value(Method attribute, Object model) {
        try {
            return attribute.invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isThere(Object value) {
        if (value instanceof Optional) {
            return ((Optional<?>) value).isPresent();
        }
        if (value instanceof Collection) {
            return !((Collection<?>) value).isEmpty();
        }
        return !(value instanceof Map) || !((Map<?, ?>) value).isEmpty();
    }

    private static List<JsonModel> inner(Object value) {
        Collection<?> parts = value instanceof Optional
                ? ((Optional<?>) value).stream().collect(Collectors.toList())
                : value instanceof Map
                        ? ((Map<?, ?>) value).values()
                        : value instanceof Collection ? (Collection<?>) value : List.of();
        return parts.stream()
                .filter(JsonModel.class::isInstance)
                .map(JsonModel.class::cast)
                .collect(Collectors.toList());
    }
}
