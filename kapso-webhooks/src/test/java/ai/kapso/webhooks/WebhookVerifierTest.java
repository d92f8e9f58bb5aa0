package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.webhooks.WebhookSignatureException.Reason;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

    private static final String KAPSO = "X-Webhook-Signature";
    private static final String META = "X-Hub-Signature-256";
    private static final byte[] BODY = "{\"text\":\"Grüße 🎉\",\"url\":\"a\\/b\"}".getBytes(UTF_8);

    private final WebhookVerifier verifier = WebhookVerifier.of("kapso-secret-1");
    private final String good = WebhookSigner.kapso("kapso-secret-1").sign(BODY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "key    | hello                        | 9307b3b915efb5171ff14d8cb55fbcc798c6c0ef1456d66ded1a6aa723a58b7b",
                "Jefe   | what do ya want for nothing? | 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                "key    | ``                           | 5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0",
                "key    | {\"a\":1}                    | 88a67f24bbcdaed0e6c997404bb79a743baf44c6bab2f4c27328e3009d22e342",
                "key    | {\"a\": 1}                   | 85e7b68cdf027474f0f0b8e2e63c4afb88cacf8a3e503aa13160f290dfc506d4",
                "key    | {\"t\":\"\\u00e4\\/\"}       | fc9803cc61ae479c1d5c6bffd29ef46e3026770eb9895f4c6606a6166c96e76d",
                "key    | {\"t\":\"ä/\"}               | ae40d3ddd81b86e3d376306b39d4628c5e34c2ee7dbb12cb73c0cc2ea993ce66",
                "sécret | {\"a\":1}                    | 29f1925d7da38106974f28a1db2870fd3e8ba25be4cf81f73667ccadaeba2628",
            })
    void agreesWithKnownSignatures(String secret, String body, String signature) {
        assertThat(WebhookSigner.kapso(secret).sign(body.getBytes(UTF_8))).isEqualTo(signature);
        assertThat(WebhookVerifier.of(secret).isGenuine(header(KAPSO, signature), body.getBytes(UTF_8)))
                .isTrue();
    }

    @Test
    void seesALineFeedAfterTheBody() {
        String signature = "f511919c22720aed31219b3e9633132ef6fab64c923dde391c14129d26db49b5";
        WebhookVerifier verifier = WebhookVerifier.of("key");
        assertThat(verifier.isGenuine(header(KAPSO, signature), "{\"a\":1}\n".getBytes(UTF_8)))
                .isTrue();
        assertThat(verifier.isGenuine(header(KAPSO, signature), "{\"a\":1}".getBytes(UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "\t%s\r\n", "sha256=%s", "  SHA256=%s", "Sha256=%S", "%S"})
    void toleratesLetterCaseSpaceAroundAndPrefix(String form) {
        assertThat(verifier.isGenuine(header(KAPSO, String.format(form, good)), BODY))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s0",
                "0%s",
                "sha256= %s",
                "sha1=%s",
                "sha256=sha256=%s",
                "\"%s\"",
                "0x%s",
                "sha256:%s",
                "%s;",
                "hello",
                "ſha256=%s",
                "=",
                "sha256="
            })
    void toleratesNothingElse(String form) {
        assertThat(reason(header(KAPSO, String.format(form, good)))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void refusesDigitsOfOtherScripts() {
        String fullWidth = good.chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + '０' : c)))
                .collect(Collectors.joining());
        assertThat(reason(header(KAPSO, fullWidth))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void tellsWhyASignatureIsRefused() {
        assertThat(reason(WebhookHeaders.of(Map.of()))).isEqualTo(Reason.MISSING);
        assertThat(reason(header(KAPSO, "  "))).isEqualTo(Reason.MISSING);
        assertThat(reason(header(META, "sha256=" + good))).isEqualTo(Reason.MISSING);
        assertThat(reason(WebhookHeaders.of(Map.of(KAPSO, List.of(good, good)))))
                .isEqualTo(Reason.DUPLICATE);
        assertThat(reason(WebhookHeaders.of(Map.of(KAPSO, List.of(good), "x-webhook-signature", List.of(good)))))
                .isEqualTo(Reason.DUPLICATE);
        assertThat(reason(header(KAPSO, good + ", " + good))).isEqualTo(Reason.DUPLICATE);
        assertThat(reason(header(KAPSO, good.substring(2)))).isEqualTo(Reason.MALFORMED);
        assertThat(reason(header(KAPSO, "00" + good.substring(2)))).isEqualTo(Reason.MISMATCH);
    }

    @Test
    void refusesEveryChangedBitOfTheBody() {
        for (int i = 0; i < BODY.length * 8; i++) {
            byte[] changed = BODY.clone();
            changed[i / 8] ^= (byte) (1 << i % 8);
            assertThat(verifier.isGenuine(header(KAPSO, good), changed)).isFalse();
        }
    }

    @Test
    void reportsWhichSecretMatched() {
        WebhookVerifier rotating = WebhookVerifier.builder()
                .secret("new-secret")
                .secret("kapso-secret-1".getBytes(UTF_8))
                .secret("other")
                .secret("kapso-secret-1")
                .build();
        VerifiedSignature match = rotating.verify(header(KAPSO, good), BODY);
        assertThat(match.secretIndex()).isEqualTo(1);
        assertThat(match.scheme()).isEqualTo(SignatureScheme.KAPSO);
        assertThat(rotating.verify(
                                header(KAPSO, WebhookSigner.kapso("new-secret").sign(BODY)), BODY)
                        .secretIndex())
                .isZero();
    }

    @Test
    void verifiesMetasHeaderWithAppSecretsOnly() {
        WebhookVerifier both =
                WebhookVerifier.builder().secret("kapso").appSecret("app").build();
        String meta = WebhookSigner.meta("app").sign(BODY);
        assertThat(meta).startsWith("sha256=");
        assertThat(both.verify(header(META, meta), BODY).scheme()).isEqualTo(SignatureScheme.META);
        assertThat(both.isGenuine(header(META, meta.substring(7)), BODY)).isTrue();
        assertThat(both.isGenuine(header(META, WebhookSigner.kapso("kapso").sign(BODY)), BODY))
                .isFalse();
        assertThat(both.isGenuine(header(KAPSO, meta), BODY)).isFalse();
        assertThat(WebhookVerifier.builder()
                        .appSecret("app".getBytes(UTF_8))
                        .build()
                        .isGenuine(header(META, meta), BODY))
                .isTrue();
    }

    @Test
    void letsAKapsoSignatureDecideWhereBothAreThere() {
        WebhookVerifier both =
                WebhookVerifier.builder().secret("kapso").appSecret("app").build();
        String kapso = WebhookSigner.kapso("kapso").sign(BODY);
        String meta = WebhookSigner.meta("app").sign(BODY);
        assertThat(both.isGenuine(WebhookHeaders.ofSingle(Map.of(KAPSO, kapso, META, "sha256=" + kapso)), BODY))
                .isTrue();
        assertThat(both.isGenuine(WebhookHeaders.ofSingle(Map.of(KAPSO, meta, META, meta)), BODY))
                .isFalse();
    }

    @Test
    void refusesBlankSecretsWithoutEchoingThem() {
        for (String blank : List.of("", " ", "\t\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> WebhookVerifier.of(blank));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebhookVerifier.builder().appSecret(blank));
            assertThatIllegalArgumentException().isThrownBy(() -> WebhookSigner.kapso(blank));
        }
        assertThatThrownBy(() -> WebhookVerifier.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThat(verifier + " " + WebhookSigner.kapso("kapso-secret-1")).doesNotContain("kapso-secret");
    }

    @Test
    void refusesABodyOverTheBoundBeforeAnythingElse() {
        WebhookVerifier small = WebhookVerifier.builder()
                .secret("kapso-secret-1")
                .maxBodySize(BODY.length - 1)
                .build();
        assertThatThrownBy(() -> small.verify(header(KAPSO, good), BODY))
                .isInstanceOfSatisfying(
                        WebhookParseException.class,
                        e -> assertThat(e.reason()).isEqualTo(WebhookParseException.Reason.TOO_LARGE));
        assertThat(small.isGenuine(header(KAPSO, good), BODY)).isFalse();
        assertThat(verifier.maxBodySize()).isEqualTo(10 << 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookVerifier.builder().maxBodySize(0));
    }

    @Test
    void worksFromManyThreads() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = IntStream.range(0, 400)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        byte[] body = ("{\"n\":" + i + "}").getBytes(UTF_8);
                        String signature = WebhookSigner.kapso("kapso-secret-1").sign(body);
                        return verifier.isGenuine(header(KAPSO, signature), body)
                                && !verifier.isGenuine(header(KAPSO, good), body);
                    })
                    .collect(Collectors.toList());
            for (var result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Reason reason(WebhookHeaders headers) {
        return catchThrowableOfType(WebhookSignatureException.class, () -> verifier.verify(headers, BODY))
                .reason();
    }

    private static WebhookHeaders header(String name, String value) {
        return WebhookHeaders.of(Map.of(name.toLowerCase(java.util.Locale.ROOT), List.of(value)));
    }
}
