package ai.kapso.core.testkit;

import static ai.kapso.core.testkit.FullyTyped.assertFullyTyped;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FullyTypedTest {

    private static Message message(String json) {
        return KapsoJson.read(json, Message.class);
    }

    @Test
    void passesWhatIsUnderstood() {
        Message message = message("{\"id\":\"1\",\"type\":\"text\",\"text\":{\"body\":\"x\"}}");
        assertThatCode(() -> assertFullyTyped(message)).doesNotThrowAnyException();
        assertThatCode(() -> assertFullyTyped(List.of(Optional.of(message)))).doesNotThrowAnyException();
    }

    @Test
    void findsPropertiesWithoutAnAttribute() {
        Message message = message("{\"type\":\"text\",\"text\":{\"body\":\"x\",\"mood\":\"good\"}}");
        assertThatThrownBy(() -> assertFullyTyped(List.of(message)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("content.mood = \"good\"");
    }

    @Test
    void findsWordsAndKindsThatAreNotKnown() {
        assertThatThrownBy(() -> assertFullyTyped(message("{\"type\":\"poll\",\"poll\":{}}")))
                .hasMessageContaining("content")
                .hasMessageContaining("= poll");
        assertThatThrownBy(() -> assertFullyTyped(
                        message("{\"type\":\"text\",\"text\":{\"body\":\"x\"},\"kapso\":{\"status\":\"lost\"}}")))
                .hasMessageContaining("status = lost");
    }
}
