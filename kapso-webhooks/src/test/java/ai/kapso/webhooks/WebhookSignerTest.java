package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key|hello|9307b3b915efb5171ff14d8cb55fbcc798c6c0ef1456d66ded1a6aa723a58b7b",
                "Jefe|what do ya want for nothing?|5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                "key|''|5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0",
                "key|{\"a\": 1}|85e7b68cdf027474f0f0b8e2e63c4afb88cacf8a3e503aa13160f290dfc506d4",
                "key|{\"t\":\"ä/\"}|ae40d3ddd81b86e3d376306b39d4628c5e34c2ee7dbb12cb73c0cc2ea993ce66",
                "sécret|{\"a\":1}|29f1925d7da38106974f28a1db2870fd3e8ba25be4cf81f73667ccadaeba2628"
            })
    void signsTheBytesOfTheBodyUnderTheBytesOfTheSecret(String secret, String body, String expected) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThat(WebhookSigner.kapso(secret).sign(bytes)).isEqualTo(expected);
        assertThat(WebhookSigner.meta(secret).sign(bytes)).isEqualTo("sha256=" + expected);
    }

    @Test
    void namesTheHeaderOfEachSender() {
        assertThat(WebhookSigner.kapso("s").headerName()).isEqualTo("X-Webhook-Signature");
        assertThat(WebhookSigner.meta("s").headerName()).isEqualTo("X-Hub-Signature-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesASecretThatAnybodyCouldGuess(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSigner.kapso(blank));
    }

    @Test
    void keepsTheSecretToItself() {
        assertThat(WebhookSigner.kapso("very-secret").toString()).doesNotContain("very-secret");
    }
}
