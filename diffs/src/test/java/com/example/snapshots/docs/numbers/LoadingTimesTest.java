package com.example.snapshots.docs.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Marker;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the benchmark of the loading wrote is shown as it stands. */
class LoadingTimesTest {
    private static final String FIGURES = """
            LOADING TIMES: Every store with its items, 20 of them.
            Measured on 2026-11-26,
            load 0.46.

            1000 stores, times as long as join-fetch              H2    PostgreSQL, 1 ms
              lazy                                     1.1 (1.0-1.2)          48 (47-49)
              JDBC by hand                          0.26 (0.25-0.27)    0.40 (0.38-0.41)

            1000 stores, times as long as JDBC by hand            H2    PostgreSQL, 1 ms
              lazy                                     4.4 (4.3-4.6)       120 (119-130)
              projection                            0.92 (0.90-0.95)       1.1 (1.0-1.1)
            """;

    @TempDir
    Path folder;

    @Test
    void aTableHasTheFiguresOfTheFile() throws IOException {
        assertEquals(
                List.of(
                        "| 1000 stores | H2 | PostgreSQL, 1 ms |",
                        "|---|---:|---:|",
                        "| `lazy` | 1.1 (1.0-1.2) | 48 (47-49) |",
                        "| JDBC by hand | 0.26 (0.25-0.27) | 0.40 (0.38-0.41) |"),
                LoadingTimes.table(tree(FIGURES), "times"));
    }

    @Test
    void theChartComparesTheFirstDatabaseWithTheLastOne() throws IOException {
        assertEquals(
                "Times as long as JDBC by hand, 1000 stores, H2 against PostgreSQL, 1 ms. lazy: 4, 120; projection: 1, 1.",
                LoadingTimes.chart(tree(FIGURES)).description());
    }

    @Test
    void aSentenceSaysWhenTheyWereMeasured() throws IOException {
        assertEquals("Measured on 2026-11-26, load 0.46.", LoadingTimes.measured(tree(FIGURES)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "times / lazy / PostgreSQL, 1 ms|48",
                "times / JDBC by hand / H2|0.26",
                "times / eager / H2|the table times has no cell eager / H2",
                "times / lazy / H3|the table times has no cell lazy / H3",
                "times / lazy|a cell of a table is its name / its row / its column, and not times / lazy",
            })
    void aSentenceTakesItsNumberFromACell(String cell, String expected) throws IOException {
        WorkTree tree = tree(FIGURES);
        Values values = new Values(tree, marker -> LoadingTimes.table(tree, marker.subject()));
        List<String> words = new ArrayList<>(List.of("value", "table"));
        words.addAll(List.of(cell.split(" ")));
        String found;
        try {
            found = String.join("", values.lines(new Marker("", words)));
        } catch (InputException e) {
            found = e.getMessage();
        }
        assertEquals(expected, found);
    }

    @Test
    void aTableThatIsNotThereIsNamed() throws IOException {
        WorkTree tree = tree(FIGURES);
        assertEquals(
                "docs/output/loading-times.txt has no table \"1000 stores, MB allocated\"; the benchmark of the loading "
                        + "writes it",
                assertThrows(InputException.class, () -> LoadingTimes.table(tree, "memory"))
                        .getMessage());
    }

    private WorkTree tree(String figures) throws IOException {
        new Tree().file("docs/output/loading-times.txt", figures).write(folder);
        return new WorkTree(folder);
    }
}
