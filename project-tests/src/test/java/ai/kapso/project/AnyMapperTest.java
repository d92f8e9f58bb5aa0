package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.internal.json.ForeignDeserializer;
import ai.kapso.core.internal.json.ForeignSerializer;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every model tells mappers that are not the SDK's own to hand it over. */
class AnyMapperTest {

    private static final JacksonAnnotationIntrospector JACKSON = new JacksonAnnotationIntrospector();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<Class<?>> models() {
        return ApiTypes.all().stream()
                .filter(type -> type.isAnnotationPresent(KapsoModel.class))
                .collect(Collectors.toList());
    }

    private static AnnotatedClass annotations(Class<?> type) {
        return AnnotatedClassResolver.resolve(
                MAPPER.getDeserializationConfig(), MAPPER.constructType(type), MAPPER.getDeserializationConfig());
    }

    @Test
    void modelsAreReadByTheSdk() {
        assertThat(models())
                .hasSizeGreaterThan(200)
                .allSatisfy(model -> assertThat(JACKSON.findDeserializer(annotations(model)))
                        .as(model.getName() + " (KapsoModel comes before other annotations)")
                        .isEqualTo(ForeignDeserializer.class));
    }

    @Test
    void modelsAreWrittenByTheSdk() {
        assertThat(models())
                .allSatisfy(model -> assertThat(JACKSON.findSerializer(annotations(implementation(model))))
                        .as(model.getName())
                        .isEqualTo(ForeignSerializer.class));
    }

    private static Class<?> implementation(Class<?> model) {
        try {
            String name = model.getName().substring(model.getPackageName().length() + 1);
            return Class.forName(
                    model.getPackageName() + ".Immutable" + name.substring(name.lastIndexOf('$') + 1),
                    false,
                    model.getClassLoader());
        } catch (ClassNotFoundException e) {
            return model;
        }
    }

    /** What no annotation of Jackson's older version reaches, such as Jackson 3, writes what {@code toMap} gives. */
    @Test
    void otherModelsHaveAMap() {
        assertThat(ApiTypes.all())
                .filteredOn(type -> JsonModel.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .allSatisfy(type -> assertThat(JACKSON.findSerializer(annotations(type)))
                        .as(type.getName())
                        .isEqualTo(ForeignSerializer.class));
    }
}
