package ai.kapso.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.core.MediaSource;
import ai.kapso.core.internal.http.MultipartBody;
import ai.kapso.core.internal.http.RequestBody;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneSurrogatesTest {

    private static final String LONG = "x".repeat(5_000);

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uDE00\uD83D", "\\\uD83D", "ü\uD83D"})
    void textThatIsCutIsRefusedWithItsPlace(String text) {
        for (String cut : List.of(text, LONG + text, text + LONG)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RequestBody.json(Map.of("text", Map.of("parts", List.of("fine", cut)))))
                    .withMessageStartingWith("text.parts[1] is cut through an emoji")
                    .withMessageNotContaining(text);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestBody.json(Map.of("a", Map.of(text, 1))))
                .withMessageStartingWith("a.a property's name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "\uD83D\uDE00", "\\uD83D", "a\\\uD83D\uDE00\uD83D\uDE00", "ü€\uFFFD", "\uD7FF"})
    void wholeTextIsSent(String text) throws IOException {
        for (String whole : List.of(text, LONG + text, text + LONG)) {
            assertThatCode(() -> RequestBody.json(Map.of("a", whole))).doesNotThrowAnyException();
            assertThat(JsonCodec.tree(JsonCodec.request(Map.of("a", whole)))
                            .path("a")
                            .textValue())
                    .isEqualTo(whole);
            assertThat(LoneSurrogates.mayBeIn(("\"" + whole.replace("\\", "\\\\") + "\"").getBytes(UTF_8)))
                    .isFalse();
        }
    }

    @Test
    void partsAreRefusedToo() {
        MultipartBody.Builder body = MultipartBody.builder();
        MediaSource file = MediaSource.ofBytes(new byte[1]).withFilename("\uD83D.png");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> body.field("caption", "\uD83D"))
                .withMessageContaining("caption");
        assertThatIllegalArgumentException().isThrownBy(() -> body.file("file", file, "image/png"));
        assertThatIllegalArgumentException().isThrownBy(() -> body.field("a\"b", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> body.field("a\r\nb", "x"));
    }
}
