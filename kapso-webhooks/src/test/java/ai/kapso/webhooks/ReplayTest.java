package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What is sent again, by Kapso or by somebody who recorded it, and what a log makes of it. */
class ReplayTest {

    private static final String SECRET = "s3cret";
    private static final String RECEIVED = "whatsapp.message.received";
    private static final String CREATED = "whatsapp.phone_number.created";
    private static final String DELETED = "whatsapp.phone_number.deleted";

    private final MovableClock clock = new MovableClock();
    private final List<String> handled = new ArrayList<>();

    @Test
    void forgedKeysDoNotMakeTheLogForget() {
        MemoryDeliveryLog log = MemoryDeliveryLog.builder().maxKeys(50).build();
        WebhookReceiver receiver = receiver(log).build();
        for (int i = 0; i < 500; i++) {
            receive(receiver, RECEIVED, event(RECEIVED), "forged-" + i);
            receive(receiver, CREATED, event(CREATED), "forged-" + i + "x".repeat(1000));
            receive(receiver, "made.up." + i, event(RECEIVED), "forged-" + i);
        }
        assertThat(handled.stream().filter(name -> !name.startsWith("made.up"))).containsExactly(RECEIVED, CREATED);
        assertThat(handled).hasSize(3);
        assertThat(log.size()).isEqualTo(3);
    }

    @Test
    void aUsedKeyDoesNotKeepOutAnotherDelivery() {
        WebhookReceiver receiver = receiver(MemoryDeliveryLog.create()).build();
        receive(receiver, RECEIVED, event(RECEIVED), "guessed");
        assertThat(receive(receiver, "whatsapp.message.failed", event("whatsapp.message.failed"), "guessed")
                        .isDuplicate())
                .isFalse();
        assertThat(handled).containsExactly(RECEIVED, "whatsapp.message.failed");
    }

    @Test
    void eventsOfEqualBodiesAreToldApartByTheirNames() {
        WebhookReceiver receiver = receiver(MemoryDeliveryLog.create()).build();
        assertThat(event(CREATED)).isEqualTo(event(DELETED));
        receive(receiver, CREATED, event(CREATED), "k1");
        receive(receiver, DELETED, event(DELETED), "k2");
        assertThat(receive(receiver, DELETED, event(DELETED), "k3").isDuplicate())
                .isTrue();
        assertThat(handled).containsExactly(CREATED, DELETED);
    }

    @Test
    void aTestIsHandledWheneverItComes() {
        WebhookReceiver receiver = receiver(MemoryDeliveryLog.create()).build();
        receive(receiver, RECEIVED, JsonTrees.resource("deliveries/test.json"), "k1");
        receive(receiver, RECEIVED, JsonTrees.resource("deliveries/test.json"), "k2");
        assertThat(handled).hasSize(2);
    }

    @Test
    void aBatchIsRememberedByItsItems() {
        MemoryDeliveryLog log = MemoryDeliveryLog.create();
        WebhookReceiver receiver = receiver(log).build();
        JsonNode batch = JsonTrees.resource("deliveries/batch.json");
        assertThat(receive(receiver, RECEIVED, batch, "k1").isDuplicate()).isFalse();
        assertThat(receive(receiver, RECEIVED, batch, "k2").isDuplicate()).isTrue();
        assertThat(receive(receiver, RECEIVED, batch.get("data").get(1), "k3").isDuplicate())
                .isTrue();
        assertThat(handled).hasSize(2);
        assertThat(log.size()).isEqualTo(2);
    }

    @Test
    void aBatchThatIsBeingHandledIsNotOvertaken() {
        MemoryDeliveryLog log = MemoryDeliveryLog.create();
        JsonNode batch = JsonTrees.resource("deliveries/batch.json");
        WebhookReceiver[] receiver = new WebhookReceiver[1];
        List<Integer> inside = new ArrayList<>();
        receiver[0] = WebhookReceiver.builder()
                .secret(SECRET)
                .deliveryLog(log)
                .on(MessageReceived.class, event -> {
                    handled.add(event.message().id());
                    if (inside.isEmpty()) {
                        inside.add(0);
                        inside.add(
                                receive(receiver[0], RECEIVED, batch, "retry").status());
                    }
                })
                .build();
        assertThat(receive(receiver[0], RECEIVED, batch, "k").status()).isEqualTo(200);
        assertThat(inside).containsExactly(0, 500);
        assertThat(handled).hasSize(2).doesNotHaveDuplicates();
    }

    /** Two processes on one table, and Kapso's tries: at once, 10 seconds later, and 40 seconds after that. */
    @Test
    void aProcessThatDiesInTheSecondTryLosesNothing() {
        DataSource database = database();
        JdbcDeliveryLog first = JdbcDeliveryLog.builder(database).clock(clock).build();
        first.createTable();
        WebhookReceiver failing = WebhookReceiver.builder()
                .secret(SECRET)
                .deliveryLog(first)
                .on(WebhookEvent.class, event -> {
                    throw new IllegalStateException("not yet");
                })
                .build();
        for (JsonNode body : List.of(event(RECEIVED), JsonTrees.resource("deliveries/batch.json"))) {
            handled.clear();
            assertThat(receive(failing, RECEIVED, body, "k").status()).isEqualTo(500);
            clock.forward(Duration.ofSeconds(10));
            dieWhileHandling(JdbcDeliveryLog.builder(database).clock(clock).build(), body);
            clock.forward(Duration.ofSeconds(9));
            WebhookReceiver other = receiver(
                            JdbcDeliveryLog.builder(database).clock(clock).build())
                    .build();
            assertThat(receive(other, RECEIVED, body, "k").status()).isEqualTo(500);
            clock.forward(Duration.ofSeconds(31));
            assertThat(receive(other, RECEIVED, body, "k").status()).isEqualTo(200);
            assertThat(handled).isNotEmpty();
            clock.forward(Duration.ofDays(8));
        }
    }

    @Test
    void theLogInMemoryHasTheSameLease() {
        MemoryDeliveryLog log = MemoryDeliveryLog.builder().clock(clock).build();
        assertThat(log.claim("a")).isEqualTo(DeliveryLog.Claim.WON);
        clock.forward(Duration.ofSeconds(29));
        assertThat(log.claim("a")).isEqualTo(DeliveryLog.Claim.BUSY);
        clock.forward(Duration.ofSeconds(1));
        assertThat(log.claim("a")).isEqualTo(DeliveryLog.Claim.WON);
    }

    @Test
    void atMostOnceLosesNothingToADatabaseThatCannotClaim() {
        MemoryDeliveryLog log = MemoryDeliveryLog.create();
        for (JsonNode body : List.of(event(RECEIVED), event(CREATED), JsonTrees.resource("deliveries/batch.json"))) {
            String name = body.has("project") ? CREATED : RECEIVED;
            AtomicBoolean down = new AtomicBoolean(true);
            List<Throwable> told = new ArrayList<>();
            handled.clear();
            WebhookReceiver receiver = receiver(new FailingLog(log, down))
                    .atMostOnce()
                    .onFailure((event, problem) -> told.add(problem))
                    .build();
            assertThat(receive(receiver, name, body, "k").status()).isEqualTo(500);
            assertThat(handled).isEmpty();
            down.set(false);
            assertThat(receive(receiver, name, body, "k").status()).isEqualTo(200);
            assertThat(told).allSatisfy(problem -> assertThat(problem).isInstanceOf(DeliveryLogException.class));
            if (body.has("batch")) {
                assertThat(handled).hasSize(1); // the other one is the message of the first round
            } else {
                assertThat(handled).containsExactly(name);
            }
        }
    }

    @Test
    void aListenerThatThrowsCostsNoOtherEvent() {
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(SECRET)
                .on(MessageReceived.class, event -> {
                    handled.add(event.message().id());
                    throw new IllegalStateException("handler");
                })
                .onFailure((event, problem) -> {
                    throw new IllegalStateException("listener");
                })
                .build();
        WebhookResult result = receive(receiver, RECEIVED, JsonTrees.resource("deliveries/batch.json"), "k");
        assertThat(result.status()).isEqualTo(500);
        assertThat(result.problem().orElseThrow()).hasMessage("handler");
        assertThat(handled).hasSize(2);
    }

    @Test
    void keysComeFromTheBodyAsItArrived() {
        List<Runnable> tasks = new ArrayList<>();
        MemoryDeliveryLog log = MemoryDeliveryLog.create();
        WebhookReceiver receiver = receiver(log).executor(tasks::add).build();
        byte[] buffer = event(CREATED).toString().getBytes(UTF_8);
        WebhookHeaders headers = headers(CREATED, buffer, "k");
        WebhookResult first = receiver.receive(headers, buffer);
        Arrays.fill(buffer, (byte) ' ');
        tasks.get(0).run();
        receive(receiver, CREATED, event(CREATED), "k");
        tasks.get(1).run();
        assertThat(handled).hasSize(1);
        assertThat(first.delivery()).isPresent();
        assertThatCode(() -> log.claim("x")).doesNotThrowAnyException();
    }

    @Test
    void theKeyOfMetasBodyIsThatOfTheBodyAsItArrived() {
        byte[] body = "{\"object\":\"whatsapp_business_account\",\"entry\":[]}".getBytes(UTF_8);
        String before = parseMeta(body).idempotencyKey().orElseThrow();
        byte[] buffer = body.clone();
        WebhookDelivery delivery = parseMeta(buffer);
        Arrays.fill(buffer, (byte) ' ');
        assertThat(delivery.idempotencyKey()).contains(before);
    }

    @Test
    void headersOfAMapAreThoseThatWereThere() {
        Map<String, List<String>> map = new HashMap<>();
        List<String> values = new ArrayList<>(List.of("one"));
        map.put("X-Webhook-Event", values);
        map.put(null, List.of("HTTP/1.1 200"));
        WebhookHeaders headers = WebhookHeaders.of(map);
        values.set(0, "two");
        map.clear();
        assertThat(headers.all("x-webhook-event")).containsExactly("one");
        Map<String, String> single = new HashMap<>(Map.of("A", "1"));
        WebhookHeaders copied = WebhookHeaders.ofSingle(single);
        single.put("A", "2");
        assertThat(copied.first("a")).contains("1");
    }

    private static WebhookDelivery parseMeta(byte[] body) {
        return WebhookParser.create().parse(WebhookHeaders.of(Map.of()), body);
    }

    /** Claims as a receiver does, and never comes back. */
    private static void dieWhileHandling(JdbcDeliveryLog log, JsonNode body) {
        WebhookReceiver dying = WebhookReceiver.builder()
                .secret(SECRET)
                .deliveryLog(new DeliveryLog() {
                    @Override
                    public Claim claim(String key) {
                        return log.claim(key);
                    }

                    @Override
                    public void complete(String key) {
                        throw new IllegalStateException("dead");
                    }

                    @Override
                    public void release(String key) {
                        throw new IllegalStateException("dead");
                    }
                })
                .build();
        assertThat(receive(dying, RECEIVED, body, "k").status()).isEqualTo(500);
    }

    private WebhookReceiver.Builder receiver(DeliveryLog log) {
        return WebhookReceiver.builder()
                .secret(SECRET)
                .deliveryLog(log)
                .on(WebhookEvent.class, event -> handled.add(event.eventName().value()));
    }

    private static WebhookResult receive(WebhookReceiver receiver, String name, JsonNode json, String key) {
        byte[] body = json.toString().getBytes(UTF_8);
        return receiver.receive(headers(name, body, key), body);
    }

    private static WebhookHeaders headers(String name, byte[] body, String key) {
        return WebhookHeaders.ofSingle(Map.of(
                "X-Webhook-Event", name,
                "X-Webhook-Signature", WebhookSigner.kapso(SECRET).sign(body),
                "X-Idempotency-Key", key));
    }

    private static ObjectNode event(String name) {
        return (ObjectNode) JsonTrees.resource("events/" + name + ".json");
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    /** A log whose database can be down for claims of events. */
    private static final class FailingLog implements DeliveryLog {

        private final DeliveryLog log;
        private final AtomicBoolean down;

        FailingLog(DeliveryLog log, AtomicBoolean down) {
            this.log = log;
            this.down = down;
        }

        @Override
        public Claim claim(String key) {
            if (down.get() && key.startsWith("event:")) {
                throw DeliveryLogException.failed("08006", new IllegalStateException("no connection"));
            }
            return log.claim(key);
        }

        @Override
        public void complete(String key) {
            log.complete(key);
        }

        @Override
        public void release(String key) {
            log.release(key);
        }
    }
}
