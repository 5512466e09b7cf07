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

/** {@code chart statements}: a picture that the tool draws from the numbers of {@code compare}, and the link to it. */
public final class ChartImage implements Source {
    private static final String NAME = "statements";
    private static final String FILE = "img/statements.svg";
    private static final String FOLDER = "docs/";
    private static final List<String> WAYS = List.of("lazy", "eager", "batch", "subselect", "join-fetch");

    private final WorkTree tree;
    private final Snapshots snapshots;

    public ChartImage(WorkTree tree, Snapshots snapshots) {
        this.tree = tree;
        this.snapshots = snapshots;
    }

    @Override
    public List<String> lines(Marker marker) throws InputException {
        return List.of("![" + chart(marker).description() + "](" + FILE + ")");
    }

    /** The file of the picture and its bytes. */
    public Map.Entry<String, byte[]> file(Marker marker) throws InputException {
        return Map.entry(FOLDER + FILE, chart(marker).svg().getBytes(StandardCharsets.UTF_8));
    }

    private Chart chart(Marker marker) throws InputException {
        marker.refuseOptions();
        if (!marker.subject().equals(NAME)) {
            throw new InputException("there is no chart " + marker.subject() + "; the only one is " + NAME);
        }
        Comparison comparison = Comparison.read(tree, snapshots);
        // Ways with the same numbers share a line, and it has the names of all of them.
        Map<List<Integer>, String> names = new LinkedHashMap<>();
        for (String way : WAYS) {
            List<Integer> numbers = comparison.numbers(TableOfNumbers.ALL_ITEMS, way, Measure.STATEMENTS);
            names.merge(numbers, way, (others, name) -> others + ", " + name);
        }
        return new Chart(
                comparison.sizes(),
                names.entrySet().stream()
                        .map(line -> new Chart.Line(line.getValue(), line.getKey()))
                        .toList());
    }
}
