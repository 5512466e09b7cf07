package com.example.stores.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.SessionFactoryObserver;

/**
 * The schema of one run on a server: nobody else's tables are touched, and nothing is left behind, also when the run
 * is interrupted.
 */
final class ServerSchema implements SessionFactoryObserver {
    // A run that is interrupted may still hold its tables, and nobody should wait long for a program that was stopped.
    private static final int LONGEST_DROP_IN_SECONDS = 5;

    private final Connection connection;
    private final String name = "lesson_" + UUID.randomUUID().toString().replace('-', '_');
    private final Thread dropWhenInterrupted = new Thread(this::dropAsWellAsPossible);

    ServerSchema(Connection connection) throws SQLException {
        this.connection = connection;
        execute("create schema \"" + name + "\"");
        Runtime.getRuntime().addShutdownHook(dropWhenInterrupted);
    }

    /** What each connection has to send, so that it works in this schema. */
    String choice() {
        return "set schema '" + name + "'";
    }

    @Override
    public void sessionFactoryClosed(SessionFactory sessions) {
        try {
            Runtime.getRuntime().removeShutdownHook(dropWhenInterrupted);
        } catch (IllegalStateException interrupted) {
            return; // and the schema is being dropped
        }
        try (connection) {
            drop();
        } catch (SQLException e) {
            throw new IllegalStateException("The schema " + name + " could not be dropped", e);
        }
    }

    private void dropAsWellAsPossible() {
        try {
            drop();
        } catch (SQLException lost) {
            System.err.print("The schema " + name + " could not be dropped: " + lost.getMessage() + "\n");
        }
    }

    private void drop() throws SQLException {
        execute("drop schema \"" + name + "\" cascade");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(LONGEST_DROP_IN_SECONDS);
            statement.execute(sql);
        }
    }
}
