package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MetaHandshakeTest {

    private final MetaHandshake handshake = MetaHandshake.of("a-verify-token");

    @Test
    void givesTheChallengeBack() {
        assertThat(handshake.verify("subscribe", "a-verify-token", "1158201444"))
                .contains("1158201444");
    }

    @Test
    void grantsNothingElse() {
        assertThat(handshake.verify("subscribe", "another", "1")).isEmpty();
        assertThat(handshake.verify("subscribe", "a-verify-token ", "1")).isEmpty();
        assertThat(handshake.verify("subscribe", "", "1")).isEmpty();
        assertThat(handshake.verify("subscribe", null, "1")).isEmpty();
        assertThat(handshake.verify("unsubscribe", "a-verify-token", "1")).isEmpty();
        assertThat(handshake.verify(null, "a-verify-token", "1")).isEmpty();
        assertThat(handshake.verify("subscribe", "a-verify-token", null)).isEmpty();
    }

    @Test
    void refusesABlankToken() {
        assertThatIllegalArgumentException().isThrownBy(() -> MetaHandshake.of(" "));
        assertThat(handshake).asString().doesNotContain("token");
    }
}
