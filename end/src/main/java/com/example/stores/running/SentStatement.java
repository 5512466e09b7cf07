package com.example.stores.running;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** One SQL statement, as it is sent to the database. */
public final class SentStatement {
    private final String sql;
    private final List<Object> values;
    private final String cause;
    private int rows;

    SentStatement(String sql, List<Object> values, String cause) {
        this.sql = sql;
        this.values = Collections.unmodifiableList(values);
        this.cause = cause;
    }

    public String sql() {
        return sql;
    }

    /** What takes the places of the question marks, in their order; null among them is the null of SQL. */
    public List<Object> values() {
        return values;
    }

    /** The values as they would stand in the SQL. */
    public List<String> shownValues() {
        return values.stream().map(SentStatement::shown).toList();
    }

    /** The method of the lesson in which it was sent, or the commit. */
    public String cause() {
        return cause;
    }

    /** The rows that have been read so far; an id that the database gives is read as a row, too. */
    public int rows() {
        return rows;
    }

    void rowIsRead() {
        rows++;
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("'", "''") + "'";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Array array ? "[" + elements(array) + "]" : String.valueOf(value);
    }

    /** PostgreSQL is sent several ids as one value. */
    private static String elements(Array array) {
        try {
            return Arrays.stream((Object[]) array.getArray())
                    .map(SentStatement::shown)
                    .collect(Collectors.joining(", "));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
