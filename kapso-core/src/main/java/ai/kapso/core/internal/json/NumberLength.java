package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;

/**
 * Lifts the limit on the length of numbers that Jackson has since 2.15: one absurd number would cost the whole document.
 * How long a number may be to be read as one, {@link Trees} decides.
 */
final class NumberLength {

    private NumberLength() {}

    /** A factory without the limit; by reflection, since older versions do not have the classes. */
    static JsonFactory unlimited() {
        JsonFactoryBuilder factory = new JsonFactoryBuilder();
        try {
            Class<?> constraints = Class.forName("com.fasterxml.jackson.core.StreamReadConstraints");
            Object builder = constraints.getMethod("builder").invoke(null);
            builder.getClass().getMethod("maxNumberLength", int.class).invoke(builder, Integer.MAX_VALUE);
            Object unlimited = builder.getClass().getMethod("build").invoke(builder);
            factory.getClass()
                    .getMethod("streamReadConstraints", constraints)
                    .invoke(factory, unlimited);
        } catch (ReflectiveOperationException e) {
            return new JsonFactory(); // before 2.15 there is no limit
        }
        return factory.build();
    }
}
