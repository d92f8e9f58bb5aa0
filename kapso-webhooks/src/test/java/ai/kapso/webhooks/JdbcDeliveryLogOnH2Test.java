package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.webhooks.DeliveryLog.Claim;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same SQL on another database, and in the dialects it can take on. */
class JdbcDeliveryLogOnH2Test extends DeliveryLogContract {

    private final DataSource database = database("REGULAR");

    @BeforeEach
    void createTable() {
        builder(database).build().createTable();
    }

    @Override
    JdbcDeliveryLog open(Clock clock) {
        return builder(database).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "MariaDB", "Oracle", "MSSQLServer", "DB2", "Derby"})
    void speaksOtherDialects(String mode) {
        JdbcDeliveryLog log = builder(database(mode)).build();
        log.createTable();
        log.createTable();
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        assertThat(log.claim("a")).isEqualTo(Claim.BUSY);
        log.complete("a");
        assertThat(log.claim("a")).isEqualTo(Claim.DONE);
        clock.forward(RETENTION);
        assertThat(log.claim("a")).isEqualTo(Claim.WON);
        log.release("a");
        assertThat(log.deleteExpired()).isZero();
    }

    @Test
    void createsItsTableWhoeverElseDoesSoAtOnce() throws Exception {
        List<JdbcDeliveryLog> logs = Racers.race(WRITERS, racer -> () -> {
            JdbcDeliveryLog mine = builder(database).table("raced").build();
            mine.createTable();
            return mine;
        });
        assertThat(logs).filteredOn(raced -> raced.claim("a") == Claim.WON).hasSize(1);
    }

    private JdbcDeliveryLog.Builder builder(DataSource dataSource) {
        return JdbcDeliveryLog.builder(dataSource)
                .lease(LEASE)
                .retention(RETENTION)
                .clock(clock);
    }

    private static DataSource database(String mode) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=" + mode);
        return database;
    }
}
