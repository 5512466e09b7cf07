package com.example.stores;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Numbers and prints every SQL statement that Hibernate sends.
 *
 * <p>SQLAlchemy: {@code create_engine(..., echo=True)}.
 */
public final class SqlLog implements StatementInspector {
    private final Output out;
    private int count;

    public SqlLog(Output out) {
        this.out = out;
    }

    @Override
    public String inspect(String sql) {
        count++;
        out.line("   [" + count + "] " + sql);
        return sql;
    }
}
