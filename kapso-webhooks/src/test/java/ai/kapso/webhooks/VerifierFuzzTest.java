package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the headers hold, only a true signature is accepted. An input is a line with the values of Kapso's header, a
 * line with those of Meta's, and the body; {@code |} separates values, {@code {k}} and {@code {m}} stand for true
 * signatures.
 */
class VerifierFuzzTest extends FuzzTarget {

    private static final String SECRET = "fuzz-kapso-secret";
    private static final String APP_SECRET = "fuzz-app-secret";
    private static final WebhookVerifier KAPSO = WebhookVerifier.of(SECRET);
    private static final WebhookVerifier META =
            WebhookVerifier.builder().appSecret(APP_SECRET).build();
    private static final WebhookVerifier BOTH = WebhookVerifier.builder()
            .secret("another secret")
            .secret(SECRET)
            .appSecret(APP_SECRET)
            .build();
    private static final WebhookReceiver RECEIVER =
            WebhookReceiver.builder().secret(SECRET).build();

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "{k}\n\n{\"a\":1}",
                        "\nsha256={m}\n{\"a\":1}",
                        "SHA256={k}\n\nbody",
                        " {k}\t\nsha256={k}\n",
                        "{k}|{k}\n{m}|\n{}",
                        "{k},{k}\n,\n{}",
                        "{m}\n{m}\n{}",
                        "9307b3b915efb5171ff14d8cb55fbcc798c6c0ef1456d66ded1a6aa723a58b7b\n\nhello",
                        "sha256=sha256={k}\nsha1={m}\n",
                        "\n\n")
                .map(text -> text.getBytes(ISO_8859_1));
    }

    @MethodSource("seeds")
    @FuzzTest
    void acceptsOnlyTrueSignatures(byte[] data) {
        Input input = new Input(data, 2);
        byte[] body = input.body();
        String kapso = WebhookSigner.kapso(SECRET).sign(body);
        String meta = WebhookSigner.kapso(APP_SECRET).sign(body);
        List<String> kapsoValues = values(input.line(0), kapso, meta);
        List<String> metaValues = values(input.line(1), kapso, meta);
        Map<String, List<String>> map = new HashMap<>();
        map.put("x-webhook-SIGNATURE", kapsoValues);
        map.put("X-Hub-Signature-256", metaValues);
        WebhookHeaders headers = WebhookHeaders.of(map);
        boolean kapsoIsTrue = isTrue(kapsoValues, kapso);
        boolean metaIsTrue = isTrue(metaValues, meta);
        check(KAPSO, headers, body, kapsoIsTrue);
        check(META, headers, body, metaIsTrue);
        check(BOTH, headers, body, kapsoValues.isEmpty() ? metaIsTrue : kapsoIsTrue);
        assertThat(RECEIVER.receive(headers, body).status() != 401).isEqualTo(kapsoIsTrue);
    }

    private static List<String> values(String line, String kapso, String meta) {
        String text = line.replace("{k}", kapso).replace("{m}", meta);
        return text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split("\\|", -1)));
    }

    private static void check(WebhookVerifier verifier, WebhookHeaders headers, byte[] body, boolean expected) {
        boolean accepted;
        try {
            verifier.verify(headers, body);
            accepted = true;
        } catch (WebhookSignatureException e) {
            accepted = false;
            assertThat(e.getMessage()).hasSizeLessThan(200).doesNotContain("\n");
        }
        assertThat(accepted).isEqualTo(expected);
        assertThat(verifier.isGenuine(headers, body)).isEqualTo(expected);
    }

    /** The rule once more, written another way. */
    private static boolean isTrue(List<String> values, String signature) {
        return values.size() == 1
                && Stream.of(values.get(0).strip())
                        .map(text -> text.matches("(?i)sha256=.*") ? text.substring(7) : text)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toList())
                        .contains(signature);
    }
}
