package com.example.snapshots.docs.numbers;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Marker;
import com.example.snapshots.docs.region.Snapshots;
import com.example.snapshots.docs.region.Source;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code table NAME}: numbers as a table, most of them those of {@code compare}.
 *
 * <p>{@code statements}, {@code rows} and {@code entities} show one measure for each number of stores, where the
 * question is "Every store with its items". {@code all-items}, {@code page}, {@code store-names}, {@code
 * store-sizes}, {@code one-item} and {@code new-item} show all measures of one question for the largest number of stores.
 * {@code lazy} and {@code options} show the ways of SQLAlchemy beside those of Hibernate. {@code times}, {@code by-hand}
 * and {@code memory} show what the benchmark of the loading measured for 1000 stores; with {@code -100} behind the first
 * two, for 100.
 */
public record TableOfNumbers(WorkTree tree, Snapshots snapshots) implements Source {
    static final String ALL_ITEMS = "Every store with its items";

    private static final Map<String, Measure> MEASURES =
            Map.of("statements", Measure.STATEMENTS, "rows", Measure.ROWS, "entities", Measure.ENTITIES);

    private static final Map<String, String> QUESTIONS = Map.of(
            "all-items", ALL_ITEMS,
            "page", "A page of 10 stores with their items",
            "store-names", "The names of the stores",
            "store-sizes", "The number of items of each store",
            "one-item", "One item of one store, by its name",
            "new-item", "One new item for one store");

    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        String name = marker.subject();
        if (SideBySide.TABLES.containsKey(name)) {
            return SideBySide.table(name, Comparison.readSqlAlchemy(tree), Comparison.read(tree, snapshots));
        }
        if (LoadingTimes.TABLES.containsKey(name)) {
            return LoadingTimes.table(tree, name);
        }
        Comparison comparison = Comparison.read(tree, snapshots);
        if (MEASURES.containsKey(name)) {
            return bySize(comparison, MEASURES.get(name));
        }
        if (QUESTIONS.containsKey(name)) {
            return byMeasure(comparison, QUESTIONS.get(name));
        }
        TreeMap<String, Object> names = new TreeMap<>(MEASURES);
        names.putAll(QUESTIONS);
        names.putAll(SideBySide.TABLES);
        names.putAll(LoadingTimes.TABLES);
        throw new InputException("there is no table " + name + "; the tables are " + String.join(", ", names.keySet()));
    }

    private static List<String> bySize(Comparison comparison, Measure measure) throws InputException {
        List<String> titles = new ArrayList<>(List.of(measure.title()));
        comparison.sizes().forEach(size -> titles.add(size + " stores"));
        List<String> lines = head(titles);
        for (String way : comparison.ways(ALL_ITEMS)) {
            List<Integer> numbers = comparison.numbers(ALL_ITEMS, way, measure);
            lines.add(row(way, numbers));
        }
        return lines;
    }

    private static List<String> byMeasure(Comparison comparison, String question) throws InputException {
        int last = comparison.sizes().size() - 1;
        List<String> titles = new ArrayList<>(List.of(comparison.sizes().get(last) + " stores"));
        for (Measure measure : Measure.values()) {
            titles.add(measure.title());
        }
        List<String> lines = head(titles);
        for (String way : comparison.ways(question)) {
            List<Integer> numbers = new ArrayList<>();
            for (Measure measure : Measure.values()) {
                numbers.add(comparison.numbers(question, way, measure).get(last));
            }
            lines.add(row(way, numbers));
        }
        return lines;
    }

    private static List<String> head(List<String> titles) {
        List<String> lines = new ArrayList<>();
        lines.add("| " + String.join(" | ", titles) + " |");
        lines.add("|---|" + "---:|".repeat(titles.size() - 1));
        return lines;
    }

    private static String row(String way, List<Integer> numbers) {
        // A step is written as it is typed; what is no step has a blank in its name.
        StringBuilder row = new StringBuilder("| " + (way.contains(" ") ? way : "`" + way + "`") + " |");
        numbers.forEach(number -> row.append(" ").append(number).append(" |"));
        return row.toString();
    }
}
