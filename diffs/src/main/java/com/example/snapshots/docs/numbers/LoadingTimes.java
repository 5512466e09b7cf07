package com.example.snapshots.docs.numbers;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Transcript;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the benchmark of the loading wrote: tables with a title before the names of their columns, and an empty line
 * between them. Cells have at least two blanks between them.
 */
final class LoadingTimes {
    private static final String FILE = "loading-times";
    private static final Pattern STEP = Pattern.compile("^[a-z-]+$");
    private static final String MOST_STORES = "1000 stores, ";

    private static final String CHART = MOST_STORES + "times as long as JDBC by hand";

    /** The names of the tables, and the title of each. */
    static final Map<String, String> TABLES = Map.of(
            "times",
            MOST_STORES + "times as long as join-fetch",
            "times-by-hand",
            CHART,
            "times-100",
            "100 stores, times as long as join-fetch",
            "by-hand",
            MOST_STORES + "join-fetch and JDBC by hand",
            "by-hand-100",
            "100 stores, join-fetch and JDBC by hand",
            "memory",
            MOST_STORES + "MB allocated");

    private LoadingTimes() {}

    /**
     * One of the tables, in Markdown.
     *
     * @throws InputException if the file is not there, or has no such table
     */
    static List<String> table(WorkTree tree, String name) throws InputException {
        List<List<String>> rows = rows(tree, TABLES.get(name));
        List<String> lines = new ArrayList<>();
        List<String> titles = new ArrayList<>(rows.get(0));
        titles.set(0, titles.get(0).replaceFirst(",.*", ""));
        lines.add("| " + String.join(" | ", titles) + " |");
        lines.add("|---|" + "---:|".repeat(titles.size() - 1));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> cells = new ArrayList<>(row);
            // A step is written as it is typed, and no database has a name in small letters.
            cells.set(0, STEP.matcher(row.get(0)).replaceFirst("`$0`"));
            lines.add("| " + String.join(" | ", cells) + " |");
        }
        return lines;
    }

    /**
     * When and on what the times were measured, in sentences.
     *
     * @throws InputException if the file is not there
     */
    static String measured(WorkTree tree) throws InputException {
        return Transcript.read(tree, FILE).lines().stream()
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * How long each way takes in memory, and beside a database that is a network away.
     *
     * @throws InputException as above
     */
    static PairChart chart(WorkTree tree) throws InputException {
        List<List<String>> rows = rows(tree, CHART);
        List<String> titles = rows.get(0);
        int last = titles.size() - 1;
        List<PairChart.Pair> pairs = rows.subList(1, rows.size()).stream()
                .map(row -> new PairChart.Pair(row.get(0), times(row.get(1)), times(row.get(last))))
                .toList();
        return new PairChart("Times as long as JDBC by hand, 1000 stores", titles.get(1), titles.get(last), pairs);
    }

    /** Times as long, as a whole number: the chart has no place below 1. */
    private static int times(String cell) {
        return (int) Math.max(1, Math.round(Double.parseDouble(cell.replaceFirst(" .*", ""))));
    }

    private static List<List<String>> rows(WorkTree tree, String title) throws InputException {
        Transcript file = Transcript.read(tree, FILE);
        List<List<String>> rows = new ArrayList<>();
        for (String line : file.lines()) {
            List<String> cells = List.of(line.strip().split(" {2,}"));
            if (rows.isEmpty() ? cells.get(0).equals(title) : !line.isEmpty()) {
                rows.add(cells);
            } else if (!rows.isEmpty()) {
                break;
            }
        }
        if (rows.size() < 2) {
            throw new InputException(
                    file.name() + " has no table \"" + title + "\"; the benchmark of the loading writes it");
        }
        return rows;
    }
}
