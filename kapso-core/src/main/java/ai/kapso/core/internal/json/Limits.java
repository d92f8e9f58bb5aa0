package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import java.lang.reflect.Method;

/**
 * Lifts the limits on the length of numbers, names and texts that Jackson has since 2.15, so that one absurd number does not
 * cost a whole document. How large a document may be is limited by those who receive it, how deep and how long a number
 * may be by {@link Trees}: the same with every version.
 */
final class Limits {

    private Limits() {}

    /** A factory without the limits; by reflection, since older versions do not have the classes. */
    static JsonFactory lifted() {
        JsonFactoryBuilder factory = new JsonFactoryBuilder();
        try {
            Class<?> type = Class.forName("com.fasterxml.jackson.core.StreamReadConstraints");
            Object limits = type.getMethod("builder").invoke(null);
            for (Method limit : limits.getClass().getMethods()) {
                if (limit.getName().matches("max(Number|Name|String)Length")) {
                    limit.invoke(limits, Integer.MAX_VALUE);
                }
            }
            Object lifted = limits.getClass().getMethod("build").invoke(limits);
            factory.getClass().getMethod("streamReadConstraints", type).invoke(factory, lifted);
        } catch (ReflectiveOperationException e) {
            return factory.build(); // before 2.15 there are none
        }
        return factory.build();
    }
}
