package ai.kapso.core.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one style of every JSON value in this SDK: the annotated type is what users see, its implementation is hidden,
 * collections are unmodifiable and never null, secrets marked {@link Value.Redacted} print as {@code [redacted]}.
 *
 * <p>Goes between {@link Value.Immutable} and a {@code JsonDeserialize(builder = …)} that names the nested builder: in this
 * order, because of two annotations of Jackson's the first counts, and for mappers other than the SDK's own that must be
 * the one in here, which hands the model over to {@link KapsoJson}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@AnyMapper
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true, // and not jdk9Collections, whose maps lose the order that JSON had
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Nullable.class, Generated.class},
        optionalAcceptNullable = true,
        forceJacksonPropertyNames = false,
        redactedMask = "[redacted]")
public @interface KapsoModel {}
