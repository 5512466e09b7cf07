package com.example.snapshots.docs.numbers;

import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The ways of SQLAlchemy to load every store with its items, each beside the way of Hibernate that is nearest. */
final class SideBySide {
    private static final String LAZY = "lazy=";
    private static final String NO_LIST = "query(";
    private static final String NONE = "-";

    /** The names of the tables, and which ways each of them shows. */
    static final Map<String, Predicate<String>> TABLES = Map.of(
            "lazy", way -> way.startsWith(LAZY),
            "options", way -> !way.startsWith(LAZY) && !way.startsWith(NO_LIST));

    private SideBySide() {}

    /** One of the tables, in Markdown: the statements for each number of stores, and the rows for the largest. */
    static List<String> table(String name, Comparison sqlAlchemy, Comparison hibernate) throws InputException {
        String statements = "Statements for " + joined(sqlAlchemy.sizes()) + " stores";
        String rows = "Rows for " + last(sqlAlchemy.sizes());
        List<String> lines = new ArrayList<>();
        lines.add("| SQLAlchemy | " + statements + " | " + rows + " | Hibernate | Statements | Rows |");
        lines.add("|---|---:|---:|---|---:|---:|");
        for (String way : sqlAlchemy.ways(TableOfNumbers.ALL_ITEMS)) {
            if (TABLES.get(name).test(way)) {
                lines.add(
                        "| " + code(way) + " | " + cells(sqlAlchemy, way) + " |" + nearest(sqlAlchemy, hibernate, way));
            }
        }
        return lines;
    }

    /** The statements for the largest number of stores, of those ways that have a nearest one. */
    static PairChart chart(Comparison sqlAlchemy, Comparison hibernate) throws InputException {
        List<PairChart.Pair> pairs = new ArrayList<>();
        for (String way : sqlAlchemy.ways(TableOfNumbers.ALL_ITEMS)) {
            String nearest = sqlAlchemy.words(TableOfNumbers.ALL_ITEMS, way).get(0);
            if (!way.startsWith(NO_LIST) && !nearest.equals(NONE)) {
                pairs.add(new PairChart.Pair(
                        way + ", " + nearest, statements(sqlAlchemy, way), statements(hibernate, nearest)));
            }
        }
        String title = "SQL statements for " + last(sqlAlchemy.sizes()) + " stores and their items";
        return new PairChart(title, "SQLAlchemy", "Hibernate", pairs);
    }

    private static int statements(Comparison comparison, String way) throws InputException {
        return last(comparison.numbers(TableOfNumbers.ALL_ITEMS, way, Measure.STATEMENTS));
    }

    private static String nearest(Comparison sqlAlchemy, Comparison hibernate, String way) throws InputException {
        String nearest = sqlAlchemy.words(TableOfNumbers.ALL_ITEMS, way).get(0);
        return nearest.equals(NONE) ? " none | | |" : " `" + nearest + "` | " + cells(hibernate, nearest) + " |";
    }

    private static String cells(Comparison comparison, String way) throws InputException {
        String statements = joined(comparison.numbers(TableOfNumbers.ALL_ITEMS, way, Measure.STATEMENTS));
        List<String> words = comparison.words(TableOfNumbers.ALL_ITEMS, way);
        String wrong = words.size() < 2 ? "" : "; " + (words.get(1).contains(" ") ? words.get(1) : code(words.get(1)));
        return statements + wrong + " | " + last(comparison.numbers(TableOfNumbers.ALL_ITEMS, way, Measure.ROWS));
    }

    /** What is typed stands in backticks, and a word of explanation after it does not. */
    private static String code(String way) {
        int end = way.indexOf(' ');
        return end < 0 ? "`" + way + "`" : "`" + way.substring(0, end) + "`" + way.substring(end);
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static int last(List<Integer> numbers) {
        return numbers.get(numbers.size() - 1);
    }
}
