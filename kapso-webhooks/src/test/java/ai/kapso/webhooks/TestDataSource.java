package ai.kapso.webhooks;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Data sources as they are met, apart from how they get a connection. */
abstract class TestDataSource implements DataSource {

    /** Fails with an SQL state. */
    static TestDataSource broken(String state) {
        return new TestDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("no database here", state);
            }
        };
    }

    /** Gives connections with a transaction isolation. */
    static TestDataSource isolated(DataSource database, int isolation) {
        return new TestDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = database.getConnection();
                connection.setTransactionIsolation(isolation);
                return connection;
            }
        };
    }

    /** A pool with one connection, for one thread, that wants it back in the mode it was in. */
    static final class Pool extends TestDataSource implements AutoCloseable {

        private final AtomicInteger returned = new AtomicInteger();
        private final Connection only;
        private final boolean autoCommit;

        Pool(DataSource database, boolean autoCommit) throws SQLException {
            this.only = database.getConnection();
            this.autoCommit = autoCommit;
            only.setAutoCommit(autoCommit);
        }

        int returned() {
            return returned.get();
        }

        @Override
        public Connection getConnection() {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (method.getName().equals("close")) {
                            giveBack();
                            return null;
                        }
                        try {
                            return method.invoke(only, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private void giveBack() throws SQLException {
            if (only.getAutoCommit() != autoCommit) {
                throw new AssertionError("the connection came back in another mode");
            }
            if (!autoCommit) {
                only.rollback();
            }
            returned.incrementAndGet();
        }

        @Override
        public void close() throws SQLException {
            only.close();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
