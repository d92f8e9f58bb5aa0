package ai.kapso.whatsapp.messages;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The style of messages and of their parts: as {@link ai.kapso.core.json.KapsoModel}, but without its checks for missing
 * attributes. The checks of the message find these, and report them together with everything else.
 *
 * <p>So while a message is checked, any attribute may be null.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        validationMethod = Value.Style.ValidationMethod.NONE,
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Nullable.class, Generated.class},
        optionalAcceptNullable = true,
        forceJacksonPropertyNames = false,
        redactedMask = "[redacted]")
@interface MessageModel {}
