package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.DeliveryLog.Claim;
import ai.kapso.webhooks.events.MessageReceived;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every delivery log does, whatever it is kept in. */
abstract class DeliveryLogContract {

    static final Duration LEASE = Duration.ofSeconds(30);
    static final Duration RETENTION = Duration.ofMinutes(10);
    static final int WRITERS = 8;

    private static final int KEYS = 400;

    final MovableClock clock = new MovableClock();
    DeliveryLog log;

    /** A log in the place that all logs of one test have in common, as another process would make it. */
    abstract DeliveryLog open(Clock clock);

    @BeforeEach
    void openLog() {
        log = open(clock);
    }

    @Test
    void isWonOnceUntilReleased() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
        assertThat(log.claim("b")).isEqualTo(Claim.WON);
        log.release("a");
        assertThat(log.claim("b")).isEqualTo(Claim.BUSY);
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        log.complete("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
    }

    @Test
    void givesAnAbandonedClaimAwayAgain() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        clock.forward(LEASE.minusMillis(1));
        assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
        clock.forward(Duration.ofMillis(1));
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
    }

    @Test
    void forgetsAfterTheRetention() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        log.complete("a");
        clock.forward(RETENTION.minusMillis(1));
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
        clock.forward(Duration.ofMillis(1));
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        log.complete("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
    }

    @Test
    void completesALateClaimThatNobodyElseWon() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        clock.forward(LEASE.multipliedBy(2));
        log.complete("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
    }

    @Test
    void completesForOneOnly() {
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        clock.forward(LEASE);
        DeliveryLog other = open(clock);
        assertThat(other.claim("a")).isEqualTo(Claim.WON);
        other.complete("a");
        assertThatExceptionOfType(DeliveryLogException.class)
                .isThrownBy(() -> log.complete("a"))
                .withMessage("the claim expired, and somebody else has won the key since");
        log.release("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
    }

    @Test
    void releasesNothingThatIsDone() {
        log.release("never claimed");
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        log.complete("a");
        log.release("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
    }

    @Test
    void tellsKeysApartThatDatabasesConfuse() {
        String longest = "k".repeat(5000);
        List<String> keys = List.of(
                "wamid.HBgL",
                "wamid.hbgl",
                "wamid.HBgL ",
                "",
                " ",
                "\0",
                "é",
                "e\u0301",
                longest,
                longest + "1",
                "'; --");
        assertThat(keys).allSatisfy(key -> assertThat(log.claim(key)).isEqualTo(Claim.WON));
        assertThat(keys).allSatisfy(key -> assertThat(log.claim(key)).isEqualTo(Claim.BUSY));
    }

    @Test
    void letsOneOfManyWritersWinEachKey() throws Exception {
        assertThat(wonByAll(KEYS)).containsExactlyInAnyOrderElementsOf(keys(KEYS));
        assertThat(wonByAll(KEYS)).isEmpty();
    }

    @Test
    void letsOneOfManyWritersTakeEachExpiredKeyOver() throws Exception {
        keys(KEYS).forEach(key -> assertThat(log.claim(key)).isEqualTo(Claim.WON));
        keys(KEYS / 2).forEach(log::complete);
        clock.forward(LEASE);
        assertThat(wonByAll(KEYS))
                .containsExactlyInAnyOrderElementsOf(keys(KEYS).subList(KEYS / 2, KEYS));
        clock.forward(RETENTION);
        assertThat(wonByAll(KEYS)).containsExactlyInAnyOrderElementsOf(keys(KEYS));
    }

    /** Each writer takes whatever it wins in turn: fails the first time, so that somebody wins it again. */
    @Test
    void hasEachKeyDoneOnceThoughWorkFails() throws Exception {
        int keys = 60;
        List<AtomicInteger> tries =
                IntStream.range(0, keys).mapToObj(key -> new AtomicInteger()).collect(Collectors.toList());
        List<AtomicInteger> done =
                IntStream.range(0, keys).mapToObj(key -> new AtomicInteger()).collect(Collectors.toList());
        Racers.race(WRITERS, writer -> {
            DeliveryLog mine = open(clock);
            return () -> {
                for (int key = 0; key < keys; key++) {
                    Claim claim = mine.claim("k" + key);
                    while (claim != Claim.DONE) {
                        if (claim == Claim.WON && tries.get(key).incrementAndGet() > 1) {
                            done.get(key).incrementAndGet();
                            mine.complete("k" + key);
                        } else if (claim == Claim.WON) {
                            mine.release("k" + key);
                        }
                        claim = mine.claim("k" + key);
                    }
                }
                return true;
            };
        });
        assertThat(tries).allSatisfy(count -> assertThat(count).hasValue(2));
        assertThat(done).allSatisfy(count -> assertThat(count).hasValue(1));
    }

    @Test
    void hasADeliveryHandledOnceByReceiversThatShareIt() throws Exception {
        byte[] body = JsonTrees.resource("deliveries/batch.json").toString().getBytes(UTF_8);
        AtomicInteger handled = new AtomicInteger();
        List<WebhookResult> results = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            String key = "delivery-" + round;
            results.addAll(Racers.race(2, racer -> receiver(handled, body, key)));
        }
        results.addAll(Racers.race(2, racer -> receiver(handled, body, "delivery-0")));
        assertThat(handled).hasValue(2);
        assertThat(results).extracting(WebhookResult::status).isSubsetOf(200, 500);
        assertThat(results.subList(40, 42)) // of which one can have come while the other looked
                .allMatch(result -> result.isDuplicate() || result.status() == 500);
    }

    private Callable<WebhookResult> receiver(AtomicInteger handled, byte[] body, String key) {
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret("shared-secret")
                .deliveryLog(open(clock))
                .on(MessageReceived.class, event -> handled.incrementAndGet())
                .build();
        Map<String, String> headers = Map.of(
                "X-Webhook-Event",
                "whatsapp.message.received",
                "X-Webhook-Signature",
                WebhookSigner.kapso("shared-secret").sign(body),
                "X-Idempotency-Key",
                key);
        return () -> receiver.receive(WebhookHeaders.ofSingle(headers), body);
    }

    /** The keys that were won, each as often as it was won. */
    private List<String> wonByAll(int keys) throws Exception {
        List<List<String>> won = Racers.race(WRITERS, writer -> {
            DeliveryLog mine = open(clock);
            return () -> keys(keys).stream()
                    .filter(key -> mine.claim(key) == Claim.WON)
                    .collect(Collectors.toList());
        });
        return won.stream().flatMap(List::stream).collect(Collectors.toList());
    }

    static List<String> keys(int count) {
        return IntStream.range(0, count).mapToObj(key -> "event:" + key).collect(Collectors.toList());
    }
}
