package com.example.stores;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The schema of one run on a server: nobody else's tables are touched, and nothing is left behind, also when the run
 * is interrupted. You need not read this class to follow the lesson.
 */
final class ServerSchema implements AutoCloseable {
    // A run that is interrupted may still hold its tables, and nobody should wait long for a program that was stopped.
    private static final int LONGEST_DROP_IN_SECONDS = 5;

    private final Connection connection;
    private final String name;
    private final Thread dropWhenInterrupted = new Thread(this::dropAsWellAsPossible);

    ServerSchema(Connection connection, String name) throws SQLException {
        this.connection = connection;
        this.name = name;
        execute("create schema \"" + name + "\"");
        Runtime.getRuntime().addShutdownHook(dropWhenInterrupted);
    }

    @Override
    public void close() throws SQLException {
        try {
            Runtime.getRuntime().removeShutdownHook(dropWhenInterrupted);
        } catch (IllegalStateException interrupted) {
            return; // and the schema is being dropped
        }
        execute("drop schema \"" + name + "\" cascade");
    }

    private void dropAsWellAsPossible() {
        try {
            execute("drop schema \"" + name + "\" cascade");
        } catch (SQLException lost) {
            System.err.print("The schema " + name + " could not be dropped: " + lost.getMessage() + "\n");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(LONGEST_DROP_IN_SECONDS);
            statement.execute(sql);
        }
    }
}
