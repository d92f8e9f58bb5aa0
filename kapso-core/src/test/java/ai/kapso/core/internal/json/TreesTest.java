package ai.kapso.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

    private static JsonNode tree(String json) throws IOException {
        return JsonCodec.tree(json.getBytes(UTF_8));
    }

    @Test
    void whatIsReadCannotBeChanged() throws IOException {
        ObjectNode object = (ObjectNode) tree("{\"a\":{\"b\":[1,{\"c\":2}]}}");

        assertThatThrownBy(() -> object.put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((ArrayNode) object.at("/a/b")).add(1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((ObjectNode) object.at("/a/b/1")).remove("c"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(object.deepCopy().put("x", 1)).hasToString("{\"a\":{\"b\":[1,{\"c\":2}]},\"x\":1}");
    }

    @Test
    void whatIsFrozenIsACopyOnlyWhereItCouldBeChanged() throws IOException {
        ObjectNode mutable = JsonNodeFactory.instance.objectNode();
        mutable.putObject("a").putArray("b").add(1);
        JsonNode frozen = Trees.frozen(mutable);
        ((ArrayNode) mutable.at("/a/b")).add(2);

        assertThat(frozen).isEqualTo(tree("{\"a\":{\"b\":[1]}}"));
        assertThat(Trees.frozen(frozen)).isSameAs(frozen);
    }

    @Test
    void ofTwoPropertiesOfOneNameTheLastCounts() throws IOException {
        assertThat(tree("{\"a\":1,\"b\":2,\"a\":3}")).isEqualTo(tree("{\"a\":3,\"b\":2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}{}", "{} x", "[1],", "1 2", "{}\0", "{\"a\":1}}"})
    void nothingMayFollowTheDocument(String json) {
        assertThatThrownBy(() -> tree(json)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-0, 0",
        "9007199254740993, 9007199254740993",
        "92233720368547758070, 92233720368547758070",
        "1.10, 1.10",
        "1.5E1, 15",
        "1E+400, 1E+400",
        "-2.5e-7, -2.5E-7",
        "1E+2000, \"1E+2000\"",
        "1E999999999999, \"1E999999999999\"",
        "1E-99999999999, \"1E-99999999999\""
    })
    void numbersAreExactOrKeptAsText(String number, String written) throws IOException {
        assertThat(tree("{\"n\":" + number + "}")).hasToString("{\"n\":" + written + "}");
    }

    @Test
    void numberOfAThousandDigitsMoreIsText() throws IOException {
        assertThat(tree("1".repeat(1_000)).isNumber()).isTrue();
        assertThat(tree("1".repeat(1_001)).textValue()).hasSize(1_001);
        assertThat(tree("0." + "1".repeat(200_000)).isTextual()).isTrue();
    }

    @Test
    void depthHasABound() throws IOException {
        assertThat(tree("[".repeat(200) + "]".repeat(200)).isArray()).isTrue();
        assertThatThrownBy(() -> tree("[".repeat(201) + "]".repeat(201))).isInstanceOf(TooDeepException.class);
    }

    @Test
    void oldJacksonIsRefusedWithBothVersions() {
        Version old = new Version(2, 12, 7, null, "com.fasterxml.jackson.core", "jackson-core");
        Version oldest = new Version(2, 13, 0, null, "com.fasterxml.jackson.core", "jackson-databind");

        assertThat(JacksonVersion.problem(old, oldest))
                .contains("2.12.7")
                .contains("jackson-core")
                .contains("2.13");
        assertThat(JacksonVersion.problem(oldest, old)).contains("2.12.7");
        assertThat(JacksonVersion.problem(oldest, oldest)).isNull();
        JacksonVersion.check();
    }
}
