package com.example.stores.running;

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
import org.hibernate.cfg.PersistenceSettings;
import org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProvider;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * The same lesson on a server: {@code jdbc.url} names it, with {@code jdbc.user} and {@code jdbc.password} if it wants
 * them.
 */
public final class Server {
    private static final int LONGEST_WAIT_IN_SECONDS = 8;

    // PostgreSQL's driver logs a malformed URL beside the exception that it throws. Held here because
    // java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger POSTGRESQL_LOG = Logger.getLogger("org.postgresql");

    static {
        POSTGRESQL_LOG.setLevel(Level.OFF);
    }

    private final String url;
    private final Properties credentials = new Properties();

    Server(String url, String user, String password) {
        this.url = url;
        if (user != null) {
            credentials.setProperty("user", user);
        }
        if (password != null) {
            credentials.setProperty("password", password);
        }
    }

    public static boolean isNamed() {
        return System.getProperty("jdbc.url") != null;
    }

    /**
     * Leads a configuration to a schema of its own on the server; it is dropped when the session factory is closed.
     *
     * @throws DatabaseUnavailableException if the server cannot be used
     */
    public static HibernatePersistenceConfiguration configure(HibernatePersistenceConfiguration configuration) {
        String url = System.getProperty("jdbc.url");
        String user = System.getProperty("jdbc.user");
        String password = System.getProperty("jdbc.password");
        try {
            Reached reached = new Server(url, user, password).reach(LONGEST_WAIT_IN_SECONDS);
            ServerSchema schema = new ServerSchema(reached.connection());
            return configuration
                    .jdbcDriver(reached.driver().getClass().getName())
                    .jdbcUrl(url)
                    .jdbcCredentials(user, password)
                    // Without it a transaction that is rolled back would take the choice of the schema back, too.
                    .jdbcAutocommit(true)
                    // As Hibernate's default schema it would stand before every table in the SQL that is shown.
                    .property(DriverManagerConnectionProvider.INIT_SQL, schema.choice())
                    .property(PersistenceSettings.SESSION_FACTORY_OBSERVER, schema);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(url, e);
        }
    }

    record Reached(Driver driver, Connection connection) {}

    Reached reach(int longestWaitInSeconds) throws SQLException {
        // Each driver has timeouts of its own, and none covers a server that takes the call and then says nothing.
        FutureTask<Reached> attempt = new FutureTask<>(this::askDrivers);
        Thread caller = new Thread(attempt, "connect");
        caller.setDaemon(true);
        caller.start();
        try {
            return attempt.get(longestWaitInSeconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new SQLException("no answer within " + longestWaitInSeconds + " seconds");
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new SQLException("interrupted", e);
        }
    }

    /** {@code DriverManager} knows the drivers of the program that ran first alone, and Maven runs two in one process. */
    private Reached askDrivers() throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class)) {
            Connection connection = driver.connect(url, credentials);
            if (connection != null) {
                return new Reached(driver, connection);
            }
        }
        throw new SQLException("no driver on the class path knows this URL (for PostgreSQL add -Ppostgresql)");
    }
}
