package com.example.snapshots.docs.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark of the loading wrote is shown as it stands. */
class LoadingTimesTest {
    private static final String FIGURES = """
            LOADING TIMES: Every store with its items, 20 of them.

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
                        "| | H2 | PostgreSQL, 1 ms |",
                        "|---|---:|---:|",
                        "| lazy | 1.1 (1.0-1.2) | 48 (47-49) |",
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
