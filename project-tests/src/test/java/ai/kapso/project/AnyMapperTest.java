package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.internal.json.ForeignDeserializer;
import ai.kapso.core.internal.json.ForeignSerializer;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.whatsapp.messages.ListMessage;
import ai.kapso.whatsapp.messages.ListRow;
import ai.kapso.whatsapp.messages.OutboundMessage;
import ai.kapso.whatsapp.messages.RawMessage;
import ai.kapso.whatsapp.messages.TemplateMessage;
import ai.kapso.whatsapp.messages.TextMessage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
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
                .filteredOn(type -> !OutboundMessage.class.isAssignableFrom(type))
                .allSatisfy(type -> assertThat(JACKSON.findSerializer(annotations(type)))
                        .as(type.getName())
                        .isEqualTo(ForeignSerializer.class));
    }

    /** Messages have a serializer of their own, which asks nothing of the mapper. */
    @Test
    void messagesAreWrittenAlikeByAnyMapper() throws JsonProcessingException {
        ObjectMapper any = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);
        List<OutboundMessage> messages = List.of(
                RawMessage.ofJson("{\"to\":\"+15551234567\",\"type\":\"text\",\"text\":{\"body\":\"Hi\"}}"),
                TextMessage.of("+15551234567", "Hi"),
                TemplateMessage.builder()
                        .to("+15551234567")
                        .name("order_ready")
                        .language("en_US")
                        .addBodyTexts("Ana")
                        .addQuickReplyButton(0, "yes")
                        .build(),
                ListMessage.builder()
                        .to("+15551234567")
                        .body("Which bread?")
                        .button("Choose")
                        .addSection("Bread", ListRow.of("rye", "Rye"))
                        .build());

        for (OutboundMessage message : messages) {
            assertThat(any.writeValueAsString(message)).isEqualTo(KapsoJson.write(message));
        }
    }
}
