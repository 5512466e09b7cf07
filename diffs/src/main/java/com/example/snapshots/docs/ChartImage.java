package com.example.snapshots.docs;

import com.example.snapshots.diff.InputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code chart statements}: a picture that the tool draws from the numbers of {@code compare}, and the link to it. */
final class ChartImage implements Source {
    private static final String NAME = "statements";
    private static final String FILE = "img/statements.svg";
    private static final String FOLDER = "docs/";
    private static final List<String> WAYS = List.of("lazy", "eager", "batch", "subselect", "join-fetch");

    private final WorkTree tree;
    private final Snapshots snapshots;

    ChartImage(WorkTree tree, Snapshots snapshots) {
        this.tree = tree;
        this.snapshots = snapshots;
    }

    @Override
    public List<String> lines(Marker marker) throws InputException {
        return List.of("![" + chart(marker).description() + "](" + FILE + ")");
    }

    /** The file of the picture and its bytes. */
    Map.Entry<String, byte[]> file(Marker marker) throws InputException {
        return Map.entry(FOLDER + FILE, chart(marker).svg().getBytes(StandardCharsets.UTF_8));
    }

    private Chart chart(Marker marker) throws InputException {
        marker.refuseOptions();
        if (!marker.subject().equals(NAME)) {
            throw new InputException("there is no chart " + marker.subject() + "; the only one is " + NAME);
        }
        Comparison comparison = Comparison.read(tree, snapshots);
        // Ways with the same numbers share a line, and it has the names of all of them.
        Map<String, List<Integer>> lines = new TreeMap<>();
        List<Chart.Line> result = new ArrayList<>();
        for (String way : WAYS) {
            List<Integer> numbers = comparison.numbers(TableOfNumbers.ALL_ITEMS, way, Measure.STATEMENTS);
            lines.put(way, numbers);
        }
        List<List<Integer>> drawn = new ArrayList<>();
        for (String way : WAYS) {
            List<Integer> numbers = lines.get(way);
            if (!drawn.contains(numbers)) {
                drawn.add(numbers);
                List<String> names = WAYS.stream()
                        .filter(other -> lines.get(other).equals(numbers))
                        .toList();
                result.add(new Chart.Line(String.join(", ", names), numbers));
            }
        }
        return new Chart(comparison.sizes(), result);
    }
}
