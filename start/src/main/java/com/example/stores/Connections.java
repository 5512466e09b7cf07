package com.example.stores;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/**
 * Opens the connections that Hibernate asks for. You need not read this class to follow the lesson.
 *
 * <p>It asks the drivers themselves, because {@code DriverManager} knows those of the program that ran first alone, and
 * Maven runs both snapshots in one Java process.
 */
final class Connections implements ConnectionProvider {
    private static final int LONGEST_WAIT_IN_SECONDS = 8;

    // PostgreSQL's driver logs a malformed URL beside the exception that it throws. Held here because
    // java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger POSTGRESQL_LOG = Logger.getLogger("org.postgresql");

    static {
        POSTGRESQL_LOG.setLevel(Level.OFF);
    }

    private final String url;
    private final Properties credentials = new Properties();
    private final String schema;

    /** The schema may be null: then the connections work in the one that the database gives them. */
    Connections(String url, String user, String password, String schema) {
        this.url = url;
        this.schema = schema;
        if (user != null) {
            credentials.setProperty("user", user);
        }
        if (password != null) {
            credentials.setProperty("password", password);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = connect();
        if (schema != null) {
            // As Hibernate's default schema it would stand before every table in the SQL that the lesson shows.
            connection.setSchema(schema);
        }
        return connection;
    }

    /** Connects without choosing the schema, which may not exist yet. */
    Connection connect() throws SQLException {
        // Each driver has timeouts of its own, and none covers a server that takes the call and then says nothing.
        FutureTask<Connection> attempt = new FutureTask<>(this::askDrivers);
        Thread caller = new Thread(attempt, "connect");
        caller.setDaemon(true);
        caller.start();
        try {
            return attempt.get(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new SQLException("no answer within " + LONGEST_WAIT_IN_SECONDS + " seconds");
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new SQLException("interrupted", e);
        }
    }

    private Connection askDrivers() throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class)) {
            Connection connection = driver.connect(url, credentials);
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("no driver on the class path knows this URL (for PostgreSQL add -Ppostgresql)");
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
