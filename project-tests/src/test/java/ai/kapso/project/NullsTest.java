package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoConfig;
import ai.kapso.platform.PlatformClient;
import ai.kapso.whatsapp.WhatsAppClient;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Null in any reference parameter of any factory or builder ends in a sentence of ours, or is allowed. */
class NullsTest {

    private final List<String> raw = new ArrayList<>();
    private int tried;

    @Test
    void nullIsRefusedInASentence() {
        for (Class<?> type : ApiTypes.all()) {
            if (type.isAnnotation() || type.isEnum()) {
                continue;
            }
            for (Method method : type.getMethods()) {
                boolean factory = Modifier.isStatic(method.getModifiers());
                Object target = factory ? null : builder(type);
                boolean ours = isWritten(method.getDeclaringClass());
                if (ours && !method.isBridge() && (factory || target != null)) {
                    check(method, target);
                }
            }
            for (Constructor<?> constructor : type.getConstructors()) {
                if (!Modifier.isAbstract(type.getModifiers()) && !Throwable.class.isAssignableFrom(type)) {
                    check(constructor, null);
                }
            }
        }
        for (Object client : clients()) {
            for (Method method : client.getClass().getMethods()) {
                if (isWritten(method.getDeclaringClass()) && !Modifier.isStatic(method.getModifiers())) {
                    check(method, client);
                }
            }
        }
        assertThat(tried).isGreaterThan(300);
        assertThat(raw.stream().distinct().sorted().collect(Collectors.toList()))
                .isEmpty();
    }

    /** The clients and what they give out. */
    private static List<Object> clients() {
        KapsoConfig config = KapsoConfig.builder().apiKey("key").build();
        List<Object> clients = new ArrayList<>(List.of(WhatsAppClient.create(config), PlatformClient.create(config)));
        for (int i = 0; i < clients.size(); i++) {
            Object client = clients.get(i);
            for (Method method : client.getClass().getMethods()) {
                Class<?> type = method.getReturnType();
                Class<?>[] parameters = method.getParameterTypes();
                if (type.getName().startsWith("ai.kapso.")
                        && !type.getName().endsWith("Call")
                        && clients.stream().noneMatch(type::isInstance)
                        && Arrays.stream(parameters).allMatch(String.class::equals)) {
                    try {
                        clients.add(method.invoke(
                                client,
                                Arrays.stream(parameters).map(NullsTest::value).toArray()));
                    } catch (ReflectiveOperationException e) {
                        // wants a better sample
                    }
                }
            }
        }
        assertThat(clients).hasSizeGreaterThan(6);
        return clients;
    }

    /** Not generated: there null for a collection or an Optional ends in the JVM's words. */
    private static boolean isWritten(Class<?> type) {
        return type.getName().startsWith("ai.kapso.") && !type.getName().contains(".Immutable");
    }

    private static Object builder(Class<?> type) {
        if (!type.getSimpleName().equals("Builder")) {
            return null;
        }
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            // has none: ask its owner
        }
        try {
            return type.getEnclosingClass().getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException | NullPointerException e) {
            return null;
        }
    }

    private void check(Executable member, Object target) {
        Class<?>[] types = member.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isPrimitive()
                    && !types[i].isArray()
                    && !member.getName().equals("equals")) {
                Object[] arguments = Arrays.stream(types).map(NullsTest::value).toArray();
                arguments[i] = null;
                check(member, target, arguments, i);
            }
        }
    }

    private void check(Executable member, Object target, Object[] arguments, int index) {
        try {
            tried++;
            if (member instanceof Method) {
                ((Method) member).invoke(target, arguments);
            } else {
                ((Constructor<?>) member).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            if (!isSentence(e.getCause()) && onlyNull(arguments, member.getParameterTypes(), index)) {
                raw.add(member.getDeclaringClass().getName() + "." + member.getName() + " " + index + " of "
                        + Arrays.toString(member.getParameterTypes()) + ": " + e.getCause());
            }
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new AssertionError(member.toString(), e);
        }
    }

    private static boolean onlyNull(Object[] arguments, Class<?>[] types, int index) {
        for (int i = 0; i < arguments.length; i++) {
            if (i != index && arguments[i] == null && !types[i].isPrimitive()) {
                return false; // there is no sample of that type, so it may be to blame
            }
        }
        return true;
    }

    /** Ours names the parameter; the JVM's speaks of code, and older JVMs say nothing. */
    private static boolean isSentence(Throwable problem) {
        String message = problem.getMessage();
        boolean right = problem instanceof NullPointerException
                || problem instanceof IllegalArgumentException
                || problem instanceof IllegalStateException
                || problem instanceof UnsupportedOperationException;
        return right && message != null && !message.contains("Cannot ") && !message.isBlank();
    }

    private static Object value(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == double.class || type == Double.class) {
            return 1.0;
        }
        if (type == String.class || type == CharSequence.class || type == Object.class) {
            return "x";
        }
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(Duration.class, Duration.ofSeconds(1)),
                        Map.entry(Instant.class, Instant.EPOCH),
                        Map.entry(Clock.class, Clock.systemUTC()),
                        Map.entry(URI.class, URI.create("https://x.example")),
                        Map.entry(Path.class, Path.of("x")),
                        Map.entry(BigDecimal.class, BigDecimal.ONE),
                        Map.entry(List.class, List.of()),
                        Map.entry(Iterable.class, List.of()),
                        Map.entry(java.util.Collection.class, List.of()),
                        Map.entry(Map.class, Map.of()),
                        Map.entry(Optional.class, Optional.empty()),
                        Map.entry(byte[].class, new byte[0]),
                        Map.entry(String[].class, new String[0]),
                        Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])))
                .get(type);
    }
}
