package ai.kapso.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Conversation;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models in the hands of a mapper that a framework or program made for itself. */
class ForeignMapperTest {

    private static final Sample SAMPLE = Sample.builder()
            .id("s-1")
            .displayName("Ana")
            .bigCount(9_007_199_254_740_993L)
            .createdAt(Instant.parse("2026-03-04T05:06:07.164Z"))
            .colour(Colour.of("mauve"))
            .part(new Sample.Part.Builder().name("lid").size(3).build())
            .addParts(new Sample.Part.Builder().name("box").build())
            .putDetails("unit_price", JsonNodeFactory.instance.numberNode(new BigDecimal("1.10")))
            .secretKey("k")
            .note(Patch.clear())
            .putAdditionalProperties("some_new_thing", JsonNodeFactory.instance.numberNode(1))
            .build();

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper(),
                new ObjectMapper().findAndRegisterModules(),
                new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE),
                new ObjectMapper()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesWhatKapsoJsonWrites(ObjectMapper mapper) throws IOException {
        assertThat(mapper.writeValueAsString(SAMPLE)).isEqualTo(KapsoJson.write(SAMPLE));
        assertThat(mapper.writeValueAsString(Map.of("all", List.of(SAMPLE))))
                .isEqualTo("{\"all\":[" + KapsoJson.write(SAMPLE) + "]}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsWhatKapsoJsonReads(ObjectMapper mapper) throws IOException {
        String json = KapsoJson.write(SAMPLE);
        Sample expected = KapsoJson.read(json, Sample.class);

        assertThat(mapper.readValue(json, Sample.class)).isEqualTo(expected);
        assertThat(mapper.readValue("[" + json + "]", new TypeReference<List<Sample>>() {}))
                .containsExactly(expected);
        assertThat(mapper.convertValue(SAMPLE, Sample.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesModelsThatAreReadByCodeOfTheirOwn(ObjectMapper mapper) throws IOException {
        String message = "{\"id\":\"wamid.1\",\"type\":\"text\",\"text\":{\"body\":\"hi\"},\"from\":\"15550001111\","
                + "\"timestamp\":\"1750030073\",\"kapso\":{\"has_media\":false}}";

        Message read = mapper.readValue(message, Message.class);

        assertThat(read).isEqualTo(KapsoJson.read(message, Message.class));
        assertThat(mapper.writeValueAsString(read)).isEqualTo(KapsoJson.write(read));
        String profile = "{\"wa_id\":\"15550001111\",\"profile\":{\"name\":\"Ana\"},\"odd\":1}";
        assertThat(mapper.readValue(profile, ContactProfile.class))
                .isEqualTo(KapsoJson.read(profile, ContactProfile.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsNoModelIsRefusedWithoutItsContent(ObjectMapper mapper) {
        assertThatThrownBy(() -> mapper.readValue("{\"display_name\":\"secret\"}", Sample.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("not a Sample")
                .hasMessageContaining("id")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> mapper.readValue("[]", Conversation.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void mapHasTheNamesOfTheApi() throws IOException {
        assertThat(new ObjectMapper().writeValueAsString(SAMPLE.toMap())).isEqualTo(KapsoJson.write(SAMPLE));
        assertThat(SAMPLE.toMap())
                .containsEntry("display_name", "Ana")
                .containsEntry("created_at", "2026-03-04T05:06:07.164Z")
                .containsEntry("big_count", 9_007_199_254_740_993L)
                .containsEntry("note", null);
    }
}
