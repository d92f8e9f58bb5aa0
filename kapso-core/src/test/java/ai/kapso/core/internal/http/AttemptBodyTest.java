package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.RetryPolicy;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptBodyTest {

    private final CallOptions options = new CallOptions(Duration.ofSeconds(1), RetryPolicy.none(), Map.of(), true);
    private final Exchange exchange = new Exchange(Calls.send(), options, new VirtualTimer(), Runnable::run);
    private final List<String> events = new ArrayList<>();

    @BeforeEach
    void begin() {
        exchange.nextAttempt();
    }

    private void subscribe(AttemptBody body) {
        body.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
            }

            @Override
            public void onNext(ByteBuffer bytes) {
                events.add(bytes.remaining() + " bytes");
            }

            @Override
            public void onError(Throwable failure) {
                events.add(failure.getClass().getSimpleName());
            }

            @Override
            public void onComplete() {
                events.add("end");
            }
        });
    }

    @Test
    void isGivenOutOnce() {
        AttemptBody body = new AttemptBody(Calls.send().body(), exchange);
        assertThat(exchange.isSent()).isFalse();
        subscribe(body);
        assertThat(exchange.isSent()).isTrue();
        subscribe(body);
        subscribe(body);
        assertThat(events).containsExactly("16 bytes", "end", "RepeatedBodyException", "RepeatedBodyException");
    }

    @Test
    void isNotGivenOutAfterTheCallWasGivenUp() {
        AttemptBody body = new AttemptBody(Calls.send().body(), exchange);
        exchange.giveUp(Kind.TIMEOUT);
        subscribe(body);
        assertThat(exchange.isSent()).isFalse();
        assertThat(events).containsExactly("RequestBodyException");
    }

    @Test
    void requestWithoutABodyIsSentWithItsHeaders() {
        AttemptBody body = new AttemptBody(null, exchange);
        assertThat(exchange.isSent()).isFalse();
        assertThat(body.contentLength()).isZero();
        assertThat(exchange.isSent()).isTrue();
    }

    @Test
    void requestWithoutABodyIsGivenOutOnceToo() {
        AttemptBody body = new AttemptBody(null, exchange);
        assertThat(body.contentLength()).isZero();
        assertThatExceptionOfType(RepeatedBodyException.class).isThrownBy(body::contentLength);
    }

    @Test
    void readMayBeRepeatedBelow() {
        Exchange reading = new Exchange(Calls.get(), options, new VirtualTimer(), Runnable::run);
        reading.nextAttempt();
        AttemptBody body = new AttemptBody(null, reading);
        assertThat(body.contentLength()).isZero();
        assertThat(body.contentLength()).isZero();
    }

    @Test
    void attemptThatIsOverSendsNothing() {
        AttemptBody body = new AttemptBody(Calls.send().body(), exchange);
        exchange.stopAttempt();
        subscribe(body);
        exchange.nextAttempt();
        subscribe(new AttemptBody(Calls.send().body(), exchange));
        assertThat(exchange.isSent()).isTrue();
        exchange.nextAttempt();
        subscribe(body);
        assertThat(exchange.isSent()).isFalse();
        assertThat(events).containsExactly("RequestBodyException", "16 bytes", "end", "RepeatedBodyException");
    }

    @Test
    void bodyOfAnAttemptBeforeIsNotSent() {
        AttemptBody body = new AttemptBody(Calls.send().body(), exchange);
        exchange.nextAttempt();
        subscribe(body);
        assertThat(exchange.isSent()).isFalse();
        assertThat(events).containsExactly("RequestBodyException");
    }

    @Test
    void requestWithoutABodyIsNotSentAfterTheCallWasGivenUp() {
        AttemptBody body = new AttemptBody(null, exchange);
        exchange.giveUp(Kind.CANCELLED);
        assertThatExceptionOfType(RequestBodyException.class).isThrownBy(body::contentLength);
    }
}
