package ai.kapso.testing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a JUnit 5 class a {@link KapsoEmulator}: as a parameter of test and lifecycle methods, or from
 * {@link #emulator()}.
 *
 * <pre>{@code
 * @ExtendWith(KapsoEmulatorExtension.class)
 * class GreetingTest {
 *     @Test
 *     void greets(KapsoEmulator emulator) { … }
 * }
 *
 * class OrderTest {
 *     @RegisterExtension
 *     static final KapsoEmulatorExtension KAPSO =
 *             KapsoEmulatorExtension.with(KapsoEmulator.builder().enforceSessionWindow(true));
 * }
 * }</pre>
 *
 * One emulator serves all tests of the class, nested classes included, and is reset before each of them; an extension
 * that is registered in an instance field has one for each test. Not for tests of one class that run at the same time.
 */
public final class KapsoEmulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private final EmulatorBuilder builder;
    private @Nullable KapsoEmulator emulator;
    private @Nullable ExtensionContext owner;

    /** An extension with the usual settings, for {@code @ExtendWith}. */
    public KapsoEmulatorExtension() {
        this(KapsoEmulator.builder());
    }

    private KapsoEmulatorExtension(EmulatorBuilder builder) {
        this.builder = builder;
    }

    /**
     * An extension with other settings, for {@code @RegisterExtension}.
     *
     * @param settings the settings
     * @return the extension
     */
    public static KapsoEmulatorExtension with(EmulatorBuilder settings) {
        return new KapsoEmulatorExtension(settings);
    }

    /**
     * The emulator.
     *
     * @return the emulator of the test that runs
     * @throws IllegalStateException when none does
     */
    public KapsoEmulator emulator() {
        KapsoEmulator current = emulator;
        if (current == null) {
            throw new IllegalStateException("the emulator lives during tests only");
        }
        return current;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        begin(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (emulator == null) {
            begin(context);
        } else {
            emulator.reset();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        end(context);
    }

    private void begin(ExtensionContext context) {
        if (emulator == null) {
            emulator = builder.start();
            owner = context;
        }
    }

    private void end(ExtensionContext context) {
        if (emulator != null && Objects.equals(owner, context)) {
            emulator.close();
            emulator = null;
            owner = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == KapsoEmulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return emulator();
    }
}
