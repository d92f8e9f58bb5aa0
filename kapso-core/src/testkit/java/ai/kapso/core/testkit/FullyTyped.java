package ai.kapso.core.testkit;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a model did not understand of its JSON, however deep. */
public final class FullyTyped {

    private final List<String> untyped = new ArrayList<>();

    private FullyTyped() {}

    /**
     * Fails when any part of a value kept JSON instead of reading it: a property without an attribute, a word that no
     * vocabulary has, a part of an unknown kind.
     */
    public static void assertFullyTyped(Object value) {
        FullyTyped search = new FullyTyped();
        search.visit(value.getClass().getSimpleName(), value);
        if (!search.untyped.isEmpty()) {
            throw new AssertionError("not understood: " + String.join(", ", search.untyped));
        }
    }

    private void visit(String path, Object value) {
        if (value instanceof Optional) {
            ((Optional<?>) value).ifPresent(present -> visit(path, present));
        } else if (value instanceof Iterable && !(value instanceof JsonNode)) {
            ((Iterable<?>) value).forEach(element -> visit(path + "[]", element));
        } else if (value instanceof Map) {
            ((Map<?, ?>) value).values().forEach(element -> visit(path + "{}", element));
        } else if (value instanceof OpenEnum) {
            check(((OpenEnum<?>) value).isKnown(), path + " = " + value);
        } else if (value.getClass().getName().startsWith("ai.kapso.")) {
            visitModel(path, value);
        }
    }

    private void visitModel(String path, Object model) {
        check(!model.getClass().getSimpleName().matches("(Immutable)?Unknown.*"), path);
        if (model instanceof JsonModel) {
            ((JsonModel) model)
                    .additionalProperties()
                    .forEach((name, json) -> untyped.add(path + "." + name + " = " + json));
        }
        for (Method method : model.getClass().getMethods()) {
            if (isAccessor(method)) {
                visit(path + "." + method.getName(), call(method, model));
            }
        }
    }

    private void check(boolean understood, String place) {
        if (!understood) {
            untyped.add(place);
        }
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getName().startsWith("ai.kapso.")
                && !method.getReturnType().isPrimitive()
                && !method.getName().equals("toString")
                && !method.getName().equals("toMap")
                && !method.getName().equals("check")
                && !method.getName().equals("additionalProperties");
    }

    private static Object call(Method method, Object model) {
        try {
            method.setAccessible(true);
            Object value = method.invoke(model);
            return value == null ? Optional.empty() : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError("cannot call " + method, e);
        }
    }
}
