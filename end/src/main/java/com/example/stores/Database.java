package com.example.stores;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/**
 * An empty database for one run, gone when it is closed: H2 in memory, or a schema of its own on the server that the
 * system property {@code jdbc.url} names.
 *
 * <p>SQLAlchemy: {@code create_engine(...)} and {@code Base.metadata.create_all(engine)}.
 */
public final class Database implements AutoCloseable {
    // Held here because java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger HIBERNATE_LOG = Logger.getLogger("org.hibernate");
    private static final Logger REFUSED_ROWS_LOG = Logger.getLogger("org.hibernate.orm.jdbc.error");

    static {
        HIBERNATE_LOG.setLevel(Level.WARNING);
        // The lesson itself shows the rows that are refused.
        REFUSED_ROWS_LOG.setLevel(Level.OFF);
    }

    private final Connections connections;
    // H2 forgets a database in memory with the last connection to it, so this one stays open.
    private final Connection keeper;
    private final ServerSchema schema;

    private Database(Connections connections, Connection keeper, ServerSchema schema) {
        this.connections = connections;
        this.keeper = keeper;
        this.schema = schema;
    }

    /** Opens what {@code jdbc.url}, {@code jdbc.user} and {@code jdbc.password} say, or else H2 in memory. */
    public static Database open() {
        String name = "lesson_" + UUID.randomUUID().toString().replace('-', '_');
        String url = System.getProperty("jdbc.url", "jdbc:h2:mem:" + name);
        boolean onServer = System.getProperty("jdbc.url") != null;
        Connections connections = new Connections(
                url, System.getProperty("jdbc.user"), System.getProperty("jdbc.password"), onServer ? name : null);
        try {
            Connection keeper = connections.connect();
            return new Database(connections, keeper, onServer ? new ServerSchema(keeper, name) : null);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(url, e);
        }
    }

    /** How Hibernate reaches this database and creates its tables; the models are the caller's. */
    public HibernatePersistenceConfiguration configuration(SqlLog sql) {
        return new HibernatePersistenceConfiguration("stores")
                .property(JdbcSettings.CONNECTION_PROVIDER, connections)
                .schemaToolingAction(Action.CREATE_ONLY)
                .statementInspector(sql)
                .collectStatistics(true);
    }

    @Override
    public void close() {
        try (keeper) {
            if (schema != null) {
                schema.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be closed", e);
        }
    }
}
