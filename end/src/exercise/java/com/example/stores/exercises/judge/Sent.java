package com.example.stores.exercises.judge;

import com.example.stores.running.SentStatement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was sent and read for one answer.
 *
 * @param kinds the number of statements by their first word, as SELECT
 * @param rows all rows that were read, an id that the database gives as one, too
 * @param entities all entities that Hibernate has made of them
 */
record Sent(Map<String, Integer> kinds, long rows, long entities) {

    static Sent of(List<SentStatement> statements, long entities) {
        Map<String, Integer> kinds = new TreeMap<>();
        long rows = 0;
        for (SentStatement statement : statements) {
            String kind = statement.sql().strip().split("\\W", 2)[0].toUpperCase(Locale.ROOT);
            kinds.merge(kind, 1, Integer::sum);
            rows += statement.rows();
        }
        return new Sent(kinds, rows, entities);
    }

    int statements() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there is no kind of statement of which there are more. */
    boolean hasNoMoreStatementsThan(Sent other) {
        return kinds.entrySet().stream().allMatch(kind -> kind.getValue() <= other.number(kind.getKey()));
    }

    boolean isWithin(Sent other) {
        return hasNoMoreStatementsThan(other) && rows <= other.rows;
    }

    boolean isAsMuchAs(Sent other) {
        return kinds.equals(other.kinds) && rows == other.rows;
    }

    /** A statement costs more than a row. */
    boolean isLessThan(Sent other) {
        return statements() < other.statements() || statements() == other.statements() && rows < other.rows;
    }

    private int number(String kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** The number of statements, and where something is written, of which kinds they are: {@code 2 (1 SELECT, 1 UPDATE)}. */
    String statementsByKind() {
        return statements() + kindsInWords();
    }

    private String kindsInWords() {
        if (Set.of("SELECT").containsAll(kinds.keySet())) {
            return "";
        }
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    @Override
    public String toString() {
        int number = statements();
        return number + (number == 1 ? " statement" : " statements") + kindsInWords() + ", " + rows
                + (rows == 1 ? " row" : " rows");
    }
}
