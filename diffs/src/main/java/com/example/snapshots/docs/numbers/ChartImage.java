package com.example.snapshots.docs.numbers;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Marker;
import com.example.snapshots.docs.region.Snapshots;
import com.example.snapshots.docs.region.Source;
import com.example.snapshots.files.InputException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code chart NAME}: a picture that the tool draws from numbers, and the link to it.
 *
 * <p>{@code statements} is about {@code compare} alone. {@code both} shows the ways of SQLAlchemy, each beside the
 * nearest one of Hibernate. {@code times} is about the benchmark of the loading.
 */
public record ChartImage(WorkTree tree, Snapshots snapshots) implements Source {
    private static final String STATEMENTS = "statements";
    private static final String BOTH = "both";
    private static final String TIMES = "times";
    private static final String PAGES = "docs/";
    private static final String FOLDER = "img/";
    private static final String ENDING = ".svg";

    @Override
    public List<String> lines(Marker marker) throws InputException {
        return List.of("![" + picture(marker).description() + "](" + FOLDER + marker.subject() + ENDING + ")");
    }

    /** The file of the picture and its bytes. */
    public Map.Entry<String, byte[]> file(Marker marker) throws InputException {
        return Map.entry(
                PAGES + FOLDER + marker.subject() + ENDING,
                picture(marker).svg().getBytes(StandardCharsets.UTF_8));
    }

    private Picture picture(Marker marker) throws InputException {
        marker.refuseOptions();
        return switch (marker.subject()) {
            case STATEMENTS -> statements(Comparison.read(tree, snapshots));
            case BOTH -> SideBySide.chart(Comparison.readSqlAlchemy(tree), Comparison.read(tree, snapshots));
            case TIMES -> LoadingTimes.chart(tree);
            default ->
                throw new InputException("there is no chart " + marker.subject() + "; the charts are " + BOTH + ", "
                        + STATEMENTS + ", " + TIMES);
        };
    }

    private static LineChart statements(Comparison comparison) throws InputException {
        // Ways with the same numbers share a line, and it has the names of all of them.
        Map<List<Integer>, String> names = new LinkedHashMap<>();
        for (String way : List.of("lazy", "eager", "batch", "subselect", "join-fetch")) {
            List<Integer> numbers = comparison.numbers(TableOfNumbers.ALL_ITEMS, way, Measure.STATEMENTS);
            names.merge(numbers, way, (others, name) -> others + ", " + name);
        }
        return new LineChart(
                comparison.sizes(),
                names.entrySet().stream()
                        .map(line -> new LineChart.Line(line.getValue(), line.getKey()))
                        .toList());
    }
}
