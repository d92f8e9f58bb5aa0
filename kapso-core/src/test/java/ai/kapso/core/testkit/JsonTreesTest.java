package ai.kapso.core.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":2} | {\"b\":2,\"a\":1}",
                "{\"a\":null} | {}",
                "{\"a\":[],\"b\":{},\"c\":\"\"} | {}",
                "{\"a\":{\"b\":null}} | {}",
                "{\"a\":1} | {\"a\":\"1\"}",
                "{\"a\":1.50} | {\"a\":1.5}",
                "{\"a\":\"1790000000\"} | {\"a\":\"2026-09-21T14:13:20Z\"}",
                "{\"a\":\"2026-09-21T11:13:20.000-03:00\"} | {\"a\":\"2026-09-21T14:13:20Z\"}",
                "{\"a\":1790000000123} | {\"a\":\"2026-09-21T14:13:20.123Z\"}",
                "[1,null,2] | [1,2]",
            })
    void findsTheSameMeaning(String left, String right) {
        assertThatCode(() -> JsonTrees.assertSameMeaning(left, right)).doesNotThrowAnyException();
        assertThatCode(() -> JsonTrees.assertSameMeaning(right, left)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1} | {}",
                "{\"a\":1} | {\"a\":2}",
                "{\"a\":false} | {}",
                "{\"a\":0} | {}",
                "{\"a\":true} | {\"a\":1}",
                "{\"a\":[1,2]} | {\"a\":[2,1]}",
                "{\"a\":[1]} | {\"a\":[1,2]}",
                "{\"a\":{\"b\":1}} | {\"a\":[1]}",
                "{\"a\":{\"b\":1}} | {\"a\":\"b\"}",
                "{\"a\":\"2026-09-21T14:13:20Z\"} | {\"a\":\"2026-09-21T14:13:21Z\"}",
                "{\"a\":\"x\"} | {\"a\":\"X\"}",
            })
    void findsDifferences(String left, String right) {
        assertThatThrownBy(() -> JsonTrees.assertSameMeaning(left, right)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> JsonTrees.assertSameMeaning(right, left))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("at /");
    }
}
