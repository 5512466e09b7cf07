package com.example.stores.running;

import java.util.Collections;
import java.util.List;

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
}
