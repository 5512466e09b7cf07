package com.example.stores.events;

import com.example.stores.running.SentStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.engine.spi.SessionImplementor;

/** A statement that was sent, and what it changed in its session. */
final class StatementFrame implements Frame {
    private final SentStatement statement;
    private final SessionImplementor session;
    private final boolean first;
    private final int line;
    private Map<String, Object> changes = Map.of();

    /**
     * @param session null if no session of Hibernate that keeps anything sent it
     * @param first whether it is the first one of its session
     * @param line that runs meanwhile, within its method, from 0; -1 if none of the lesson does
     */
    StatementFrame(SentStatement statement, SessionImplementor session, boolean first, int line) {
        this.statement = statement;
        this.session = session;
        this.first = first;
        this.line = line;
    }

    SessionImplementor session() {
        return session;
    }

    void changes(SessionPicture before, SessionPicture now) {
        changes = now.since(before);
    }

    @Override
    public Map<String, Object> properties(EventsFile file) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (first) {
            properties.put("session", "new");
        }
        properties.put("sql", file.numberOf(statement.sql()));
        properties.put("values", statement.shownValues());
        properties.put("caller", statement.cause());
        if (line >= 0) {
            properties.put("line", line);
        }
        properties.put("rows", statement.rows());
        properties.putAll(changes);
        return properties;
    }
}
