package ai.kapso.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static void passes(Consumer<Checks> rules) {
        Checks checks = Checks.of("NewThing");
        rules.accept(checks);
        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    private static void fails(Consumer<Checks> rules, String message) {
        Checks checks = Checks.of("NewThing");
        rules.accept(checks);
        assertThatIllegalArgumentException().isThrownBy(checks::done).withMessage("NewThing: " + message);
    }

    @Test
    void nothingWrong() {
        passes(checks -> {});
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        fails(
                checks -> checks.notBlank("name", " ")
                        .maxLength("title", "x".repeat(21), 20)
                        .range("limit", 101, 1, 100)
                        .require(false, "body", "needs a text"),
                "name is blank; title has 21 characters; the limit is 20; limit is 101; it must be 1 to 100;"
                        + " body needs a text");
    }

    @Test
    void charactersAreCodePoints() {
        String twentyEmoji = "\uD83D\uDE00".repeat(20);
        assertThat(twentyEmoji).hasSize(40);
        passes(checks -> checks.maxLength("title", twentyEmoji, 20));
        fails(checks -> checks.maxLength("title", twentyEmoji + "x", 20), "title has 21 characters; the limit is 20");
        passes(checks -> checks.maxLength("title", "x".repeat(20), 20));
        passes(checks -> checks.text("title", twentyEmoji, 20));
    }

    @Test
    void valuesAreNeverRepeated() {
        Checks checks = Checks.of("NewThing")
                .maxLength("title", "sentinel".repeat(10), 20)
                .matches("colour", "sentinel", Pattern.compile("#[0-9a-f]{6}"), "a colour such as #1a2b3c")
                .https("url", "http://sentinel.example")
                .http("link", "sentinel:x");
        assertThatIllegalArgumentException()
                .isThrownBy(checks::done)
                .withMessageContaining("colour is not a colour such as #1a2b3c")
                .withMessageContaining("url is not an absolute https URL")
                .withMessageContaining("link is not an absolute http(s) URL")
                .withMessageNotContaining("sentinel");
    }

    @Test
    void textIsNeitherBlankNorTooLong() {
        passes(checks -> checks.text("body", "x", 1));
        fails(checks -> checks.text("body", "\u2003\n", 5), "body is blank");
        fails(checks -> checks.text("body", "xy", 1), "body has 2 characters; the limit is 1");
    }

    @Test
    void whatIsNotGivenIsNotWrong() {
        passes(checks -> checks.notBlank("a", Optional.empty())
                .maxLength("b", Optional.empty(), 1)
                .text("c", Optional.empty(), 1)
                .range("d", Optional.<Integer>empty(), 1, 2));
        fails(checks -> checks.notBlank("a", Optional.of("")), "a is blank");
        fails(checks -> checks.range("d", Optional.of(3), 1, 2), "d is 3; it must be 1 to 2");
    }

    @Test
    void size() {
        passes(checks -> checks.size("buttons", List.of(1, 2, 3), 1, 3));
        fails(checks -> checks.size("buttons", List.of(1, 2, 3, 4), 1, 3), "buttons has 4 items; it must be 1 to 3");
        fails(checks -> checks.size("buttons", List.of(), 1, 3), "buttons has 0 items; it must be 1 to 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example", "HTTPS://a.example/x?y=1#z", "https://ü.example/{{1}}"})
    void httpsUrls(String url) {
        passes(checks -> checks.https("url", url).http("url", url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://", "//a.example", "a.example", "https:/a", "https://a b", "http://a", "ftp://a"})
    void otherUrls(String url) {
        fails(checks -> checks.https("url", url), "url is not an absolute https URL");
    }
}
