package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.DeliveryLog.Claim;
import ai.kapso.webhooks.events.WebhookEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a real PostgreSQL. */
class JdbcDeliveryLogTest extends DeliveryLogContract {

    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final String SECRET = "jdbc-secret";

    private static EmbeddedPostgres postgres;
    private static DataSource database;

    private final List<TestDataSource.Pool> pools = new ArrayList<>();
    private final String table = "deliveries_" + TABLES.incrementAndGet();

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        database = postgres.getPostgresDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void createTable() {
        builder(database).build().createTable();
    }

    @Override
    JdbcDeliveryLog open(Clock clock) {
        return builder(connection(database)).build();
    }

    /** A connection of its own, as each process has some. */
    private DataSource connection(DataSource database) {
        try {
            TestDataSource.Pool pool = new TestDataSource.Pool(database, true);
            pools.add(pool);
            return pool;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void closeConnections() throws SQLException {
        for (TestDataSource.Pool pool : pools) {
            pool.close();
        }
    }

    private JdbcDeliveryLog.Builder builder(DataSource dataSource) {
        return JdbcDeliveryLog.builder(dataSource)
                .table(table)
                .lease(LEASE)
                .retention(RETENTION)
                .clock(clock);
    }

    @Test
    void createsItsTableWhoeverElseDoesSoAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            String name = "public.raced_" + round;
            List<JdbcDeliveryLog> logs = Racers.race(WRITERS, racer -> () -> {
                JdbcDeliveryLog mine = builder(database).table(name).build();
                mine.createTable();
                return mine;
            });
            assertThat(logs).filteredOn(raced -> raced.claim("a") == Claim.WON).hasSize(1);
            assertThat(query("select count(*) from pg_indexes where indexname = 'raced_" + round + "_expiry'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void saysWhenItCannotCreateItsTable() throws Exception {
        execute("create table other_" + table + " (id int)");
        JdbcDeliveryLog other = builder(database).table("other_" + table).build();
        assertThatExceptionOfType(DeliveryLogException.class)
                .isThrownBy(other::createTable)
                .withMessage("the database of the delivery log failed with SQL state 42P07")
                .withCauseInstanceOf(SQLException.class);
    }

    @Test
    void leavesAClaimThatWasTakenOverToItsNewOwner() {
        DeliveryLog other = open(clock);
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        clock.forward(LEASE);
        assertThat(other.claim("a")).isEqualTo(Claim.WON);
        log.release("a");
        assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
        assertThatExceptionOfType(DeliveryLogException.class).isThrownBy(() -> log.complete("a"));
        assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
        other.complete("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
    }

    @Test
    void neverHandlesTwiceWhatMustNotBe() {
        List<String> handled = new ArrayList<>();
        DeliveryLog quick = open(clock);
        DeliveryLog stalled = new DeliveryLog() {
            @Override
            public Claim claim(String key) {
                Claim claim = log.claim(key);
                clock.forward(LEASE);
                assertThat(quick.claim(key)).isEqualTo(Claim.WON);
                return claim;
            }

            @Override
            public void complete(String key) {
                log.complete(key);
            }

            @Override
            public void release(String key) {
                log.release(key);
            }
        };
        WebhookReceiver receiver = receiver(stalled)
                .atMostOnce()
                .on(WebhookEvent.class, event -> handled.add("handled"))
                .build();
        assertThat(receive(receiver, "k1").status()).isEqualTo(500);
        assertThat(handled).isEmpty();
    }

    @Test
    void deletesWhatHasExpired() throws Exception {
        JdbcDeliveryLog jdbc = open(clock);
        for (String key : keys(5)) {
            assertThat(jdbc.claim(key)).isEqualTo(Claim.WON);
        }
        jdbc.complete("event:0");
        jdbc.complete("event:1");
        assertThat(jdbc.deleteExpired()).isZero();
        clock.forward(LEASE);
        assertThat(jdbc.deleteExpired()).isEqualTo(3);
        jdbc.complete("event:4");
        assertThat(jdbc.claim("event:4")).isEqualTo(Claim.DONE);
        clock.forward(RETENTION);
        assertThat(jdbc.deleteExpired()).isEqualTo(3);
        assertThat(query("select count(*) from " + table)).isEqualTo("0");
    }

    @Test
    void completesNothingThatWasDeletedAndWonByAnother() {
        JdbcDeliveryLog other = open(clock);
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        clock.forward(LEASE);
        other.deleteExpired();
        assertThat(other.claim("a")).isEqualTo(Claim.WON);
        assertThatExceptionOfType(DeliveryLogException.class).isThrownBy(() -> log.complete("a"));
        other.release("a");
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
    }

    @Test
    void keepsNoKeyInTheClear() throws Exception {
        assertThat(log.claim("event:wamid.HBgLNDkxNzYxMjM0NTY3OA")).isEqualTo(Claim.WON);
        assertThat(query("select count(*) from " + table
                        + " where delivery_key = encode(sha256('event:wamid.HBgLNDkxNzYxMjM0NTY3OA'), 'hex')"
                        + " and state = 'claimed' and claimed_at < expires_at"))
                .isEqualTo("1");
    }

    @Test
    void givesConnectionsBackAsTheyCame() throws Exception {
        try (TestDataSource.Pool pool = new TestDataSource.Pool(database, false)) {
            JdbcDeliveryLog pooled = builder(pool).build();
            pooled.createTable();
            assertThat(pooled.claim("a")).isEqualTo(Claim.WON);
            assertThat(pooled.claim("a")).isEqualTo(Claim.BUSY);
            assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
            clock.forward(LEASE);
            assertThat(log.claim("a")).isEqualTo(Claim.WON);
            log.complete("a");
            assertThatExceptionOfType(DeliveryLogException.class).isThrownBy(() -> pooled.complete("a"));
            assertThatExceptionOfType(DeliveryLogException.class)
                    .isThrownBy(() -> builder(pool).table("nowhere").build().claim("a"));
            assertThat(pooled.claim("b")).isEqualTo(Claim.WON);
            pooled.release("b");
            assertThat(log.claim("b")).isEqualTo(Claim.WON);
            assertThat(pool.returned()).isGreaterThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
    void letsOneWriterWinUnderStricterIsolation(int isolation) throws Exception {
        keys(50).forEach(key -> assertThat(log.claim(key)).isEqualTo(Claim.WON));
        clock.forward(LEASE);
        List<Integer> won = Racers.race(WRITERS, writer -> {
            JdbcDeliveryLog mine = builder(connection(TestDataSource.isolated(database, isolation)))
                    .build();
            return () -> (int) keys(100).stream()
                    .filter(key -> mine.claim(key) == Claim.WON)
                    .count();
        });
        assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
    }

    @Test
    void handlesNothingWithoutItsDatabase() {
        List<String> handled = new ArrayList<>();
        for (DataSource broken : List.of(TestDataSource.broken("08001"), TestDataSource.broken(null))) {
            WebhookReceiver receiver = receiver(JdbcDeliveryLog.create(broken))
                    .on(WebhookEvent.class, event -> handled.add("handled"))
                    .build();
            WebhookResult result = receive(receiver, "k1");
            assertThat(result.status()).isEqualTo(500);
            assertThat(result.problem()).containsInstanceOf(DeliveryLogException.class);
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void answers500WhenItsDatabaseGoesBeforeTheWorkIsNoted() throws Exception {
        List<String> handled = new ArrayList<>();
        WebhookReceiver receiver = receiver(log)
                .on(WebhookEvent.class, event -> {
                    handled.add("handled");
                    if (handled.size() == 1) {
                        execute("alter table " + table + " rename to " + table + "_gone");
                    }
                })
                .build();
        assertThat(receive(receiver, "k1").status()).isEqualTo(500);
        assertThat(handled).hasSize(1);
        execute("alter table " + table + "_gone rename to " + table);
        assertThat(receive(receiver, "k1").status()).isEqualTo(500);
        assertThat(handled).hasSize(1);
        clock.forward(LEASE);
        assertThat(receive(receiver, "k1").status()).isEqualTo(200);
        assertThat(handled).hasSize(2);
        assertThat(receive(receiver, "k1").isDuplicate()).isTrue();
    }

    @Test
    void showsWhyTheHandlerFailedThoughTheDatabaseFailedToo() {
        WebhookReceiver receiver = receiver(log)
                .on(WebhookEvent.class, event -> {
                    execute("drop table " + table);
                    throw new IOException("the handler's");
                })
                .build();
        assertThat(receive(receiver, "k1").problem()).get().satisfies(problem -> {
            assertThat(problem).hasMessage("the handler's");
            assertThat(problem.getSuppressed()).hasOnlyElementsOfType(DeliveryLogException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;drop", "1a", "a.b.c", ".a", "a.", "ä", "a\n", "\"a\"", "a-b"})
    void refusesNamesThatAreNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcDeliveryLog.builder(database).table(name));
    }

    @Test
    void takesNamesWithAndWithoutASchema() {
        for (String name :
                List.of("a", "_a1", "Public.Webhooks_2", "x".repeat(50), "s".repeat(50) + "." + "t".repeat(50))) {
            assertThatCode(() -> JdbcDeliveryLog.builder(database).table(name)).doesNotThrowAnyException();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcDeliveryLog.builder(database).table("x".repeat(51)));
    }

    @Test
    void refusesSenselessTimes() {
        JdbcDeliveryLog.Builder builder = JdbcDeliveryLog.builder(database);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.lease(Duration.ofNanos(999_999)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.retention(Duration.ofSeconds(-1)));
    }

    private static WebhookReceiver.Builder receiver(DeliveryLog log) {
        return WebhookReceiver.builder().secret(SECRET).deliveryLog(log);
    }

    private static WebhookResult receive(WebhookReceiver receiver, String key) {
        byte[] body = JsonTrees.resource("events/whatsapp.message.received.json")
                .toString()
                .getBytes(UTF_8);
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Webhook-Event", "whatsapp.message.received");
        headers.put("X-Webhook-Signature", WebhookSigner.kapso(SECRET).sign(body));
        headers.put("X-Idempotency-Key", key);
        return receiver.receive(WebhookHeaders.ofSingle(headers), body);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
