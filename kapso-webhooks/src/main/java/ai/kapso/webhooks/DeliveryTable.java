package ai.kapso.webhooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of a {@link JdbcDeliveryLog}, in SQL that databases have in common. Times are milliseconds since 1970. */
final class DeliveryTable {

    /** What may stand in SQL unquoted; short enough that the name of the index fits too. */
    private static final Pattern NAME = Pattern.compile("([A-Za-z_][A-Za-z0-9_]{0,49}\\.)?[A-Za-z_][A-Za-z0-9_]{0,49}");

    private static final String CLAIMED = "claimed";
    private static final String DONE = "done";

    private final String name;

    DeliveryTable(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("table is no plain name of up to 50 letters, digits and underscores,"
                    + " with or without a schema before it");
        }
        this.name = name;
    }

    Optional<State> find(Connection connection, String hash) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select state, expires_at from " + name + " where delivery_key = ?")) {
            select.setString(1, hash);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new State(DONE.equals(rows.getString(1)), rows.getLong(2)))
                        : Optional.empty();
            }
        }
    }

    /** Fails with an integrity violation when the key is there. */
    void insertClaim(Connection connection, String hash, String owner, long now, long expiry) throws SQLException {
        insert(connection, hash, CLAIMED, owner, now, expiry);
    }

    /** Fails with an integrity violation when the key is there. */
    void insertDone(Connection connection, String hash, String owner, long now, long expiry) throws SQLException {
        insert(connection, hash, DONE, owner, now, expiry);
    }

    private void insert(Connection connection, String hash, String state, String owner, long now, long expiry)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + name
                + " (delivery_key, state, claimed_by, claimed_at, expires_at) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, hash);
            insert.setString(2, state);
            insert.setString(3, owner);
            insert.setLong(4, now);
            insert.setLong(5, expiry);
            insert.executeUpdate();
        }
    }

    /** Claims what has expired; of several that try, one succeeds. */
    boolean takeOver(Connection connection, String hash, String owner, long now, long expiry) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + name
                + " set state = 'claimed', claimed_by = ?, claimed_at = ?, expires_at = ?"
                + " where delivery_key = ? and expires_at <= ?")) {
            update.setString(1, owner);
            update.setLong(2, now);
            update.setLong(3, expiry);
            update.setString(4, hash);
            update.setLong(5, now);
            return update.executeUpdate() == 1;
        }
    }

    /** Completes the owner's claim, expired or not; false if it has none. */
    boolean complete(Connection connection, String hash, String owner, long expiry) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + name
                + " set state = 'done', expires_at = ?"
                + " where delivery_key = ? and claimed_by = ? and state = 'claimed'")) {
            update.setLong(1, expiry);
            update.setString(2, hash);
            update.setString(3, owner);
            return update.executeUpdate() == 1;
        }
    }

    void release(Connection connection, String hash, String owner) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from " + name + " where delivery_key = ? and claimed_by = ? and state = 'claimed'")) {
            delete.setString(1, hash);
            delete.setString(2, owner);
            delete.executeUpdate();
        }
    }

    int deleteExpired(Connection connection, long now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + name + " where expires_at <= ?")) {
            delete.setLong(1, now);
            return delete.executeUpdate();
        }
    }

    /** Not every database knows {@code if not exists}, and where it does, two that create at once can still collide. */
    void create(Connection connection) throws SQLException {
        if (isThere(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table " + name
                    + " (delivery_key varchar(64) not null primary key,"
                    + " state varchar(7) not null,"
                    + " claimed_by varchar(36) not null,"
                    + " claimed_at numeric(19) not null,"
                    + " expires_at numeric(19) not null)");
            statement.executeUpdate("create index " + indexName() + " on " + name + " (expires_at)");
        } catch (SQLException e) {
            if (!isThere(connection)) {
                throw e;
            }
        }
    }

    private boolean isThere(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement
                    .executeQuery("select delivery_key, state, claimed_by, claimed_at, expires_at from " + name
                            + " where 1 = 0")
                    .close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private String indexName() {
        return name.substring(name.indexOf('.') + 1) + "_expiry";
    }

    /** Whether somebody else was quicker, so that another look is worth it: broken uniqueness, deadlock, serialization. */
    static boolean isConflict(SQLException e) {
        String state = e.getSQLState();
        return isDuplicate(e) || (state != null && state.startsWith("40"));
    }

    static boolean isDuplicate(SQLException e) {
        String state = e.getSQLState();
        return state != null && state.startsWith("23");
    }

    /** What a table says about a key. */
    static final class State {

        private final boolean done;
        private final long expiry;

        State(boolean done, long expiry) {
            this.done = done;
            this.expiry = expiry;
        }

        boolean isDone() {
            return done;
        }

        boolean hasExpired(long now) {
            return expiry <= now;
        }
    }
}
