package com.example.stores.running;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProvider;

/**
 * Hibernate's own pool of connections, which tells a listener of each statement just before it is sent. The tables are
 * created with statements of another kind, which are not told of.
 *
 * <p>Hibernate itself shows neither the values of a statement nor who caused it, and a library that does would be one
 * more thing on the class path of the lesson.
 */
public final class WatchedConnections extends DriverManagerConnectionProvider {
    private transient Consumer<SentStatement> listener;

    public WatchedConnections(Consumer<SentStatement> listener) {
        this.listener = listener;
    }

    /** Puts a listener around the one that is there: it is told first, and hands on what it was told. */
    public void surround(UnaryOperator<Consumer<SentStatement>> outer) {
        listener = outer.apply(listener);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement
                    ? proxy(PreparedStatement.class, new WatchedStatement(statement, (String) arguments[0], listener))
                    : result;
        });
    }

    @Override
    public void closeConnection(Connection watched) throws SQLException {
        super.closeConnection(watched.unwrap(Connection.class));
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(WatchedConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
