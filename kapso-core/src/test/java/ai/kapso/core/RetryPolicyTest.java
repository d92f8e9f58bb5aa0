package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void standardIsWhatIsDocumented() {
        RetryPolicy policy = RetryPolicy.standard();
        assertThat(policy.maxRetries()).isEqualTo(2);
        assertThat(policy.baseDelay()).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.maxDelay()).isEqualTo(Duration.ofSeconds(8));
        assertThat(policy.maxRetryAfter()).isEqualTo(Duration.ofSeconds(60));
        assertThat(policy.repeatUnknownOutcomes()).isFalse();
        assertThat(RetryPolicy.none().maxRetries()).isZero();
    }

    @Test
    void isAValue() {
        RetryPolicy policy = RetryPolicy.builder()
                .maxRetries(4)
                .baseDelay(Duration.ofMillis(10))
                .maxDelay(Duration.ofMillis(20))
                .maxRetryAfter(Duration.ZERO)
                .repeatUnknownOutcomes(true)
                .build();
        assertThat(policy.toBuilder().build())
                .isEqualTo(policy)
                .hasSameHashCodeAs(policy)
                .hasToString("RetryPolicy{maxRetries=4, baseDelay=PT0.01S, maxDelay=PT0.02S, maxRetryAfter=PT0S,"
                        + " repeatUnknownOutcomes=true}")
                .isNotEqualTo(RetryPolicy.standard());
    }

    @Test
    void namesTheFieldThatIsOutOfBounds() {
        assertBad(RetryPolicy.builder().maxRetries(-1), "maxRetries must be 0 to 10, not -1");
        assertBad(RetryPolicy.builder().maxRetries(11), "maxRetries must be 0 to 10, not 11");
        assertBad(RetryPolicy.builder().baseDelay(Duration.ZERO), "baseDelay");
        assertBad(RetryPolicy.builder().maxDelay(Duration.ofMillis(1)), "maxDelay");
        assertBad(RetryPolicy.builder().maxRetryAfter(Duration.ofSeconds(-1)), "maxRetryAfter");
    }

    private static void assertBad(RetryPolicy.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(message);
    }
}
