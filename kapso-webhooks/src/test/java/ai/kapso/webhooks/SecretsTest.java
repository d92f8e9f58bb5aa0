package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that cannot be right are refused where they are configured, not by refusing every delivery. */
class SecretsTest {

    private static final List<Function<String, Object>> PLACES = List.of(
            secret -> WebhookReceiver.builder().secret(secret),
            secret -> WebhookReceiver.builder().secret(secret == null ? null : secret.getBytes(UTF_8)),
            secret -> WebhookReceiver.builder().appSecret(secret),
            secret -> WebhookReceiver.builder().appSecret(secret == null ? null : secret.getBytes(UTF_8)),
            WebhookVerifier::of,
            WebhookSigner::kapso,
            WebhookSigner::meta,
            MetaHandshake::of);

    @ParameterizedTest
    @ValueSource(strings = {"s3cret\n", " s3cret", "s3cret ", "\ts3cret", "s3cret\r\n"})
    void whiteSpaceAroundIsRefused(String secret) {
        for (Function<String, Object> place : PLACES) {
            assertThatThrownBy(() -> place.apply(secret))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("has white space around it (a line break from a file?)")
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Test
    void aLineBreakWithinIsRefused() {
        for (Function<String, Object> place : PLACES) {
            assertThatThrownBy(() -> place.apply("s3c\nret")).hasMessageContaining("contains a line break");
        }
    }

    @Test
    void nothingIsToldAsSuch() {
        for (Function<String, Object> place : PLACES) {
            assertThatThrownBy(() -> place.apply(null))
                    .hasMessageContaining("is null: is the environment variable set?");
            assertThatThrownBy(() -> place.apply(" ")).hasMessageContaining("is blank");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "s\u00e9cret", "two words", "\u00a0x"})
    void anythingElseIsTakenAsItIs(String secret) {
        for (Function<String, Object> place : PLACES) {
            assertThatCode(() -> place.apply(secret)).doesNotThrowAnyException();
        }
    }
}
