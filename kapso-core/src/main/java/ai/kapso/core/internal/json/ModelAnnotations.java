package ai.kapso.core.internal.json;

import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks behind the annotations that hand models from any other mapper over to the SDK's own: these are what
 * {@code KapsoModel} brings, and they hide those that a model has itself.
 */
final class ModelAnnotations extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findSerializer(Annotated annotated) {
        Object found = super.findSerializer(annotated);
        return found == ForeignSerializer.class
                ? declared(annotated, JsonSerialize.class, model -> given(model.using(), "None"))
                : found;
    }

    @Override
    public @Nullable Object findDeserializer(Annotated annotated) {
        Object found = super.findDeserializer(annotated);
        return found == ForeignDeserializer.class
                ? declared(annotated, JsonDeserialize.class, model -> given(model.using(), "None"))
                : found;
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass annotated) {
        Class<?> found = super.findPOJOBuilder(annotated);
        return found != null
                ? found
                : declared(annotated, JsonDeserialize.class, model -> given(model.builder(), "Void"));
    }

    @Override
    public @Nullable Boolean hasAsValue(Annotated annotated) {
        boolean isForOthers = annotated instanceof AnnotatedMember
                && ((AnnotatedMember) annotated).getDeclaringClass() == JsonModel.class;
        return isForOthers ? Boolean.FALSE : super.hasAsValue(annotated);
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable Class<?> declared(
            Annotated annotated, Class<A> annotation, Function<A, @Nullable Class<?>> part) {
        List<Class<?>> types = new ArrayList<>();
        types.add(annotated.getRawType());
        types.addAll(ClassUtil.findRawSuperTypes(annotated.getRawType(), Object.class, false));
        return types.stream()
                .map(type -> type.getDeclaredAnnotation(annotation))
                .filter(Objects::nonNull)
                .map(part)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The class that an annotation gives, if it is not the one that stands for none. */
    private static @Nullable Class<?> given(Class<?> type, String none) {
        return type.getSimpleName().equals(none) ? null : type;
    }
}
