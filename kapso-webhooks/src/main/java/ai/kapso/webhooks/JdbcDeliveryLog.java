package ai.kapso.webhooks;

import ai.kapso.webhooks.internal.Sha256;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A delivery log in a table of a relational database, for a service that runs on several machines or must remember across
 * restarts. Needs nothing but JDBC: any {@code DataSource} and its driver. On the module path, the application itself must
 * require {@code java.sql}.
 *
 * <pre>{@code
 * JdbcDeliveryLog log = JdbcDeliveryLog.create(dataSource);
 * log.createTable();
 * scheduler.scheduleAtFixedRate(log::deleteExpired, 1, 1, TimeUnit.HOURS);
 * }</pre>
 *
 * <p>{@link #createTable()} makes this table, or you do:
 *
 * <pre>{@code
 * create table kapso_webhook_delivery (
 *     delivery_key varchar(64) not null primary key,  -- SHA-256 of the key in UTF-8, lower-case hexadecimal
 *     state        varchar(7)  not null,              -- claimed or done
 *     claimed_by   varchar(36) not null,              -- a random id of each log object
 *     claimed_at   numeric(19) not null,              -- milliseconds since 1970
 *     expires_at   numeric(19) not null)
 * create index kapso_webhook_delivery_expiry on kapso_webhook_delivery (expires_at)
 * }</pre>
 *
 * <p>Keys are hashed, because wamids have no documented length, encode the contact's phone number, and differ in letter
 * case, which the collation of some databases does not tell apart. To look one up on PostgreSQL:
 * {@code encode(sha256('event:…'), 'hex')}.
 *
 * <p>A claim reads the key's row, and then either inserts it, which the primary key lets only one do, or takes an expired
 * one over:
 *
 * <pre>{@code
 * update … set state = 'claimed', claimed_by = ?, claimed_at = ?, expires_at = ?
 *     where delivery_key = ? and expires_at <= ?
 * }</pre>
 *
 * <p>A process that dies leaves its claims {@code BUSY} until the lease ends; then the next one to ask wins. The slow one
 * whose claim was taken over can neither complete nor release it any more: both look for {@code claimed_by}. (Two threads
 * on the same log object are told apart only in that one of them completes.)
 *
 * <p>Times are those of the machine, not of the database, since arithmetic on times is the least portable part of SQL. So
 * clocks that differ shorten or lengthen a lease by as much: keep them synchronised, and the lease well above what they
 * differ by.
 *
 * <p>Every statement is a transaction of its own, on a connection that is put into auto-commit mode where it is not and
 * back again. Give the plain data source or pool, not one that hands out the connection of a surrounding transaction. How
 * long to wait for a connection and for an answer is the data source's to say; Kapso waits 10 seconds in all.
 *
 * <p>A failing database makes every method throw a {@link DeliveryLogException}: the receiver answers 500, handles nothing
 * that it has not claimed, and Kapso sends again. When the database fails after the handlers ran, the claim stays until
 * its lease ends, and the event is then handled again, or, if the receiver is at-most-once, not handled again.
 *
 * <p>Immutable and thread-safe. Use one object for each process; what tells the processes apart is made with the object.
 */
public final class JdbcDeliveryLog implements DeliveryLog {

    /** The table's name unless configured otherwise. */
    public static final String DEFAULT_TABLE = "kapso_webhook_delivery";

    /** How often to look again when others were quicker. More than once is rare. */
    private static final int ATTEMPTS = 5;

    private final String owner = UUID.randomUUID().toString();
    private final DataSource dataSource;
    private final DeliveryTable table;
    private final long retention;
    private final long lease;
    private final Clock clock;

    private JdbcDeliveryLog(Builder builder) {
        this.dataSource = builder.dataSource;
        this.table = builder.table;
        this.retention = builder.retention.toMillis();
        this.lease = builder.lease.toMillis();
        this.clock = builder.clock;
    }

    /**
     * A log with the defaults of its {@link Builder}.
     *
     * @param dataSource connections to the database
     * @return a log
     */
    public static JdbcDeliveryLog create(DataSource dataSource) {
        return builder(dataSource).build();
    }

    /**
     * Begins a log.
     *
     * @param dataSource connections to the database, as many as there are threads that receive
     * @return a builder
     */
    public static Builder builder(DataSource dataSource) {
        return new Builder(dataSource);
    }

    /**
     * Creates the table and its index, unless the table is there. Any number of processes may do so at once.
     *
     * @throws DeliveryLogException when the database fails, does not permit it, or has a table of that name without the
     *     columns
     */
    public void createTable() {
        execute(connection -> {
            table.create(connection);
            return true;
        });
    }

    /**
     * {@inheritDoc}
     *
     * @throws DeliveryLogException when the database fails; the key may then be claimed until the lease ends
     */
    @Override
    public Claim claim(String key) {
        String hash = hash(key);
        return execute(connection -> claim(connection, hash));
    }

    private Claim claim(Connection connection, String hash) throws SQLException {
        long now = clock.millis();
        Optional<DeliveryTable.State> state = table.find(connection, hash);
        if (state.isEmpty()) {
            table.insertClaim(connection, hash, owner, now, now + lease);
            return Claim.WON;
        }
        if (state.get().hasExpired(now)) {
            return table.takeOver(connection, hash, owner, now, now + lease) ? Claim.WON : Claim.BUSY;
        }
        return state.get().isDone() ? Claim.DONE : Claim.BUSY;
    }

    /**
     * {@inheritDoc}
     *
     * @throws DeliveryLogException when somebody else has won the key since, or the database fails
     */
    @Override
    public void complete(String key) {
        String hash = hash(key);
        boolean completed = execute(connection -> complete(connection, hash));
        if (!completed) {
            throw DeliveryLogException.lost();
        }
    }

    private boolean complete(Connection connection, String hash) throws SQLException {
        long now = clock.millis();
        if (table.complete(connection, hash, owner, now + retention)) {
            return true;
        }
        try {
            table.insertDone(connection, hash, owner, now, now + retention); // the claim had expired and was deleted
            return true;
        } catch (SQLException e) {
            if (DeliveryTable.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws DeliveryLogException when the database fails; the claim may then remain until the lease ends
     */
    @Override
    public void release(String key) {
        String hash = hash(key);
        execute(connection -> {
            table.release(connection, hash, owner);
            return true;
        });
    }

    /**
     * Deletes what has expired: what was done longer ago than the retention, and abandoned claims. Nothing else does, so
     * schedule it, once an hour for instance, on any of the machines or on all.
     *
     * @return how many keys were deleted
     * @throws DeliveryLogException when the database fails
     */
    @CanIgnoreReturnValue
    public int deleteExpired() {
        return execute(connection -> table.deleteExpired(connection, clock.millis()));
    }

    private <T> T execute(Work<T> work) {
        try (OwnTransactions transactions = OwnTransactions.on(dataSource)) {
            return repeat(work, transactions.connection());
        } catch (SQLException e) {
            throw DeliveryLogException.failed(e.getSQLState(), e);
        }
    }

    private static <T> T repeat(Work<T> work, Connection connection) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !DeliveryTable.isConflict(e)) {
                    throw e;
                }
            }
        }
    }

    private static String hash(String key) {
        return Sha256.of(key);
    }

    @Override
    public String toString() {
        return "JdbcDeliveryLog";
    }

    /** What is done on a connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Builds logs. Not thread-safe. */
    public static final class Builder {

        private final DataSource dataSource;
        private DeliveryTable table = new DeliveryTable(DEFAULT_TABLE);
        private Duration retention = Duration.ofDays(7).plusHours(1);
        private Duration lease = Duration.ofSeconds(30);
        private Clock clock = Clock.systemUTC();

        private Builder(DataSource dataSource) {
            this.dataSource = dataSource;
        }

        /**
         * The table; {@link #DEFAULT_TABLE} by default.
         *
         * @param name its name, with or without a schema and a dot before it. It goes into SQL as it is: each part begins
         *     with a letter or underscore and goes on with up to 49 ASCII letters, digits and underscores
         * @return this
         * @throws IllegalArgumentException when it has any other form
         */
        @CanIgnoreReturnValue
        public Builder table(String name) {
            this.table = new DeliveryTable(name);
            return this;
        }

        /**
         * How long to remember what was handled; 7 days and an hour by default, because Meta sends again for up to 7 days.
         * For Kapso's own events, which are sent again within minutes, an hour is enough.
         *
         * @param retention at least a millisecond
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder retention(Duration retention) {
            this.retention = Bounds.duration("retention", retention);
            return this;
        }

        /**
         * When a claim expires that was neither completed nor released; 30 seconds by default. It should be longer than the
         * handlers of one delivery take, for which Kapso waits 10 seconds, and shorter than the 40 seconds between Kapso's
         * second and third try: that may be the last one, and comes in vain if a process that died in the second still
         * holds its claim.
         *
         * @param lease at least a millisecond
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder lease(Duration lease) {
            this.lease = Bounds.duration("lease", lease);
            return this;
        }

        /**
         * The clock, for tests.
         *
         * @param clock the clock
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** The log; does not touch the database. */
        public JdbcDeliveryLog build() {
            return new JdbcDeliveryLog(this);
        }
    }
}
