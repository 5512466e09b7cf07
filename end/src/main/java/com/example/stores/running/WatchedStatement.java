package com.example.stores.running;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Stands in for a statement of the driver: keeps the values that it is given, and counts the rows that it returns. */
final class WatchedStatement implements InvocationHandler {
    private final PreparedStatement statement;
    private final String sql;
    private final Consumer<SentStatement> listener;
    private final SortedMap<Integer, Object> values = new TreeMap<>();
    private SentStatement sent;

    WatchedStatement(PreparedStatement statement, String sql, Consumer<SentStatement> listener) {
        this.statement = statement;
        this.sql = sql;
        this.listener = listener;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.startsWith("set") && arguments.length > 1) {
            values.put((Integer) arguments[0], name.equals("setNull") ? null : arguments[1]);
        } else if (name.startsWith("execute")) {
            sent = new SentStatement(sql, new ArrayList<>(values.values()), Cause.ofThisStatement());
            listener.accept(sent);
        }
        Object result = WatchedConnections.call(statement, method, arguments);
        return result instanceof ResultSet rows ? countRows(rows, sent) : result;
    }

    private static ResultSet countRows(ResultSet rows, SentStatement sent) {
        return WatchedConnections.proxy(ResultSet.class, (proxy, method, arguments) -> {
            Object result = WatchedConnections.call(rows, method, arguments);
            if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                sent.rowIsRead();
            }
            return result;
        });
    }
}
