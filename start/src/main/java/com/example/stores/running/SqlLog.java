package com.example.stores.running;

import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Numbers and prints every SQL statement that Hibernate sends, with its values and its cause, and silences what
 * Hibernate itself would log beside it.
 *
 * <p>SQLAlchemy: {@code create_engine(..., echo=True)}.
 */
public final class SqlLog implements Consumer<SentStatement> {
    // Held here because java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger HIBERNATE_LOG = Logger.getLogger("org.hibernate");
    private static final List<Logger> SILENT_LOGS = List.of(
            // The lesson itself shows the rows that are refused.
            Logger.getLogger("org.hibernate.orm.jdbc.error"),
            // Hibernate's own pool of connections is not for production, which a lesson is not.
            Logger.getLogger("org.hibernate.orm.connections.pooling"));

    static {
        HIBERNATE_LOG.setLevel(Level.WARNING);
        SILENT_LOGS.forEach(log -> log.setLevel(Level.OFF));
    }

    private final Output out;
    private int count;

    public SqlLog(Output out) {
        this.out = out;
    }

    @Override
    public void accept(SentStatement statement) {
        count++;
        SqlLines.of(count, statement).forEach(out::line);
    }
}
