package com.example.stores.loading;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Refuses every SELECT once it is armed. In a test it turns a forgotten fetch into a failure that names the statement.
 *
 * <p>SQLAlchemy: {@code lazy="raise_on_sql"}.
 */
final class NoSelects implements StatementInspector {
    private boolean armed;

    void arm() {
        armed = true;
    }

    @Override
    public String inspect(String sql) {
        if (armed && sql.startsWith("select")) {
            throw new IllegalStateException("Unexpected: " + sql);
        }
        return sql;
    }
}
