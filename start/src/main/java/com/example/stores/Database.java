package com.example.stores;

import com.example.stores.running.Output;
import com.example.stores.running.Server;
import com.example.stores.running.SqlLog;
import com.example.stores.running.WatchedConnections;
import java.util.UUID;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/**
 * An empty database for one run: it is in memory, under a name of its own, and gone when it is closed.
 *
 * <p>SQLAlchemy: {@code create_engine(...)} and {@code Base.metadata.create_all(engine)}.
 */
public final class Database {

    private Database() {}

    /** How Hibernate reaches it, creates its tables, and shows the SQL; the models are the caller's. */
    public static HibernatePersistenceConfiguration configuration(Output out) {
        HibernatePersistenceConfiguration inMemory = new HibernatePersistenceConfiguration("stores")
                .jdbcDriver("org.h2.Driver")
                .jdbcUrl("jdbc:h2:mem:" + UUID.randomUUID())
                .schemaToolingAction(Action.CREATE_ONLY)
                .property(JdbcSettings.CONNECTION_PROVIDER, new WatchedConnections(new SqlLog(out)))
                .collectStatistics(true);
        return Server.isNamed() ? Server.configure(inMemory) : inMemory;
    }
}
