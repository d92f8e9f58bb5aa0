package ai.kapso.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.model.Conversation;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class FixtureMutationsTest {

    private static final String JSON =
            "{\"id\":\"c-1\",\"type\":\"text\",\"text\":{\"body\":\"Hi\"},\"count\":1,\"flag\":true,\"list\":[{\"a\":\"5\"}]}";

    private static List<String> failures(Stream<DynamicTest> tests) {
        return tests.filter(test -> {
                    try {
                        test.getExecutable().execute();
                        return false;
                    } catch (Throwable failure) {
                        return true;
                    }
                })
                .map(DynamicTest::getDisplayName)
                .collect(Collectors.toList());
    }

    @Test
    void findsNoFaultInALenientReader() {
        assertThat(failures(FixtureMutations.of(Message.class).inferring("type").of("doc", JSON)))
                .isEmpty();
    }

    @Test
    void findsReadersThatCannotDoWithoutAProperty() {
        String conversation = "{\"id\":\"c-1\",\"contact_name\":\"Ada\"}";
        assertThat(failures(FixtureMutations.of(Conversation.class).of("doc", conversation)))
                .contains("doc: a property is missing", "doc: a property is null", "doc: a scalar is an object")
                .doesNotContain("doc: a property is added");
        assertThat(failures(
                        FixtureMutations.of(Conversation.class).requiring("/id").of("doc", conversation)))
                .isEmpty();
    }

    @Test
    void findsReadersThatThrow() {
        List<String> failures = failures(
                FixtureMutations.reading(json -> strictly(json, Strict.class)).of("doc", JSON));

        assertThat(failures)
                .contains("doc: a property is added", "doc: an object is an array", "doc: a scalar is an array")
                .doesNotContain("doc: a property is missing");
    }

    @Test
    void triesEveryKindOfChange() {
        assertThat(failures(FixtureMutations.reading(json -> {
                            throw new IllegalStateException();
                        })
                        .of("doc", JSON)))
                .hasSize(Mutation.values().length);
    }

    private static Object strictly(byte[] json, Class<?> type) {
        try {
            return new ObjectMapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knows exactly what the document has. */
    static final class Strict {
        public String id;
        public String type;
        public Text text;
        public int count;
        public boolean flag;
        public List<Item> list;

        static final class Text {
            public String body;
        }

        static final class Item {
            public String a;
        }
    }
}
