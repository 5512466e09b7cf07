package com.example.stores.check.models;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** The tables that Hibernate has made for the models. */
public final class Tables {
    private static final String SCHEMA = "PUBLIC";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    public Set<String> names() {
        return answer("TABLE_NAME", metaData -> metaData.getTables(null, SCHEMA, null, null));
    }

    /** The tables with a foreign key to this one. */
    public Set<String> pointingTo(String table) {
        return answer("FKTABLE_NAME", metaData -> metaData.getExportedKeys(null, SCHEMA, table));
    }

    public Set<String> columns(String table) {
        return answer("COLUMN_NAME", metaData -> metaData.getColumns(null, SCHEMA, table, null));
    }

    public boolean mayBeEmpty(String table, String column) {
        return answer("IS_NULLABLE", metaData -> metaData.getColumns(null, SCHEMA, table, column))
                .contains("YES");
    }

    /** The columns of one table that point to another: its foreign keys. */
    public Set<String> foreignKeys(String from, String to) {
        return answer("FKCOLUMN_NAME", metaData -> metaData.getCrossReference(null, SCHEMA, to, null, SCHEMA, from));
    }

    /** The columns of the other table that those point to. */
    public Set<String> foreignKeyTargets(String from, String to) {
        return answer("PKCOLUMN_NAME", metaData -> metaData.getCrossReference(null, SCHEMA, to, null, SCHEMA, from));
    }

    private Set<String> answer(String column, Question question) {
        try (ResultSet rows = question.ask(connection.getMetaData())) {
            Set<String> values = new TreeSet<>();
            while (rows.next()) {
                values.add(rows.getString(column));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Question {
        ResultSet ask(DatabaseMetaData metaData) throws SQLException;
    }
}
