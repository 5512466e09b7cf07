package com.example.stores.loading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProvider;

/**
 * Hibernate's own pool of connections, which counts at the JDBC driver: the statements that are sent and the rows that
 * are read.
 *
 * <p>Hibernate counts no rows, and a library that does would be one more thing on the class path of the lesson.
 */
public final class DriverCounts extends DriverManagerConnectionProvider {
    private static final Set<Class<?>> WATCHED =
            Set.of(Connection.class, Statement.class, PreparedStatement.class, ResultSet.class);

    private long statements;
    private long rows;

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) watch(super.getConnection(), Connection.class);
    }

    @Override
    public void closeConnection(Connection watched) throws SQLException {
        super.closeConnection(watched.unwrap(Connection.class));
    }

    public void clear() {
        statements = 0;
        rows = 0;
    }

    public long statements() {
        return statements;
    }

    /** An id that the database gives is read as a row, too. */
    public long rows() {
        return rows;
    }

    private Object watch(Object target, Class<?> type) {
        return Proxy.newProxyInstance(
                DriverCounts.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = call(target, method, arguments);
                    count(target, method, result);
                    boolean watched = result != null && WATCHED.contains(method.getReturnType());
                    return watched ? watch(result, method.getReturnType()) : result;
                });
    }

    private void count(Object target, Method method, Object result) {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            statements++;
        }
        if (target instanceof ResultSet && method.getName().equals("next") && Boolean.TRUE.equals(result)) {
            rows++;
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
