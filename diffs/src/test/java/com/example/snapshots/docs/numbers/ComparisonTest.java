package com.example.snapshots.docs.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Marker;
import com.example.snapshots.docs.region.Snapshots;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables and the chart show the numbers of a comparison. */
class ComparisonTest {
    private static final String COMPARISON = """
            $ mvn
            COMPARE: What does each way send?

                              statements               rows read         entities loaded
            stores                10     100    1000      10     100    1000      10     100    1000

            Every store with its items
              lazy                11     101    1001     210    2100   21000     210    2100   21000
              eager               11     101    1001     210    2100   21000     210    2100   21000
              join-fetch           1       1       1     200    2000   20000     210    2100   21000
              batch                2       5      41     210    2100   21000     210    2100   21000
              subselect            2       2       2     210    2100   21000     210    2100   21000
              JDBC by hand         1       1       1     200    2000   20000       0       0       0

            The names of the stores
              lazy                 1       1       1      10     100    1000      10     100    1000

            Use it to choose.
            """;

    private static final String SQLALCHEMY = """
            $ python3 docs/sqlalchemy/compare.py
                                          statements               rows read         entities loaded
            stores                10     100    1000      10     100    1000      10     100    1000  Hibernate

            Every store with its items
              lazy="selectin"      2       2       3     210    2100   21000     210    2100   21000  batch
              lazy="raise"         1       1       1      10     100    1000      10     100    1000  -  Refused
              joinedload()         1       1       1     200    2000   20000     210    2100   21000  join-fetch
              lazyload() there    11     101    1001     210    2100   21000     210    2100   21000  lazy
              query(Store.name)    1       1       1     200    2000   20000       0       0       0  projection
            """;

    @TempDir
    Path temporary;

    private WorkTree tree;
    private final Snapshots snapshots = new Snapshots(
            null, "start", "end", new WalkResult<>(List.of(), new WalkResult.Unchanged(0, List.of()), null, null));

    @BeforeEach
    void transcript() throws IOException {
        tree = new WorkTree(new Tree()
                .file("docs/output/end-compare.txt", COMPARISON)
                .file("docs/output/sqlalchemy-compare.txt", SQLALCHEMY)
                .write(temporary.toRealPath()));
    }

    private List<String> table(String name) throws InputException {
        return new TableOfNumbers(tree, snapshots).lines(Marker.of("<!-- table " + name + " -->"));
    }

    @Test
    void oneMeasureForEachSize() throws InputException {
        List<String> lines = table("statements");
        assertEquals("| Statements | 10 stores | 100 stores | 1000 stores |", lines.get(0));
        assertTrue(lines.contains("| `lazy` | 11 | 101 | 1001 |"), lines::toString);
        assertTrue(lines.contains("| JDBC by hand | 1 | 1 | 1 |"), lines::toString);
        assertTrue(table("rows").contains("| `lazy` | 210 | 2100 | 21000 |"));
        assertTrue(table("entities").contains("| JDBC by hand | 0 | 0 | 0 |"));
    }

    @Test
    void allMeasuresOfEachQuestion() throws InputException {
        assertTrue(table("all-items").contains("| `join-fetch` | 1 | 20000 | 21000 |"));
        assertEquals(
                List.of(
                        "| 1000 stores | Statements | Rows read | Entities loaded |",
                        "|---|---:|---:|---:|",
                        "| `lazy` | 1 | 1000 | 1000 |"),
                table("store-names"));
        assertEquals(
                "docs/output/end-compare.txt has no numbers below \"One new item for one store\"",
                assertThrows(InputException.class, () -> table("new-item")).getMessage());
        assertEquals(
                "there is no table gone; the tables are all-items, by-hand, by-hand-100, entities, lazy, "
                        + "memory, new-item, one-item, options, page, rows, statements, store-names, store-sizes, times, "
                        + "times-100, times-by-hand",
                assertThrows(InputException.class, () -> table("gone")).getMessage());
    }

    @Test
    void theWaysOfSqlAlchemyStandBesideTheNearestOnes() throws InputException {
        assertEquals(
                List.of(
                        "| SQLAlchemy | Statements for 10, 100, 1000 stores | Rows for 1000 | Hibernate | Statements | Rows |",
                        "|---|---:|---:|---|---:|---:|",
                        "| `lazy=\"selectin\"` | 2, 2, 3 | 21000 | `batch` | 2, 5, 41 | 21000 |",
                        "| `lazy=\"raise\"` | 1, 1, 1; `Refused` | 1000 | none | | |"),
                table("lazy"));
        assertEquals(
                List.of(
                        "| `joinedload()` | 1, 1, 1 | 20000 | `join-fetch` | 1, 1, 1 | 20000 |",
                        "| `lazyload()` there | 11, 101, 1001 | 21000 | `lazy` | 11, 101, 1001 | 21000 |"),
                table("options").subList(2, 4));
    }

    /** A step that was renamed is not passed over. */
    @Test
    void aNearestWayThatIsGoneIsNamed() throws Exception {
        new Tree()
                .file("docs/output/sqlalchemy-compare.txt", SQLALCHEMY.replace("  batch", "  bundle"))
                .write(temporary.toRealPath());
        assertEquals(
                "docs/output/end-compare.txt has no bundle below \"Every store with its items\"",
                assertThrows(InputException.class, () -> table("lazy")).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "both"})
    void aChartIsXmlAndTheSameInEachLocale(String name) throws Exception {
        ChartImage chart = new ChartImage(tree, snapshots);
        Marker marker = Marker.of("<!-- chart " + name + " -->");
        byte[] svg = chart.file(marker).getValue();
        assertEquals("docs/img/" + name + ".svg", chart.file(marker).getKey());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(new String(svg), new String(chart.file(marker).getValue()));
        } finally {
            Locale.setDefault(before);
        }
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertEquals(1, root.getElementsByTagName("title").getLength());
        assertEquals(1, root.getElementsByTagName("desc").getLength());
    }

    @Test
    void aChartSaysInWordsWhatItShows() throws InputException {
        ChartImage chart = new ChartImage(tree, snapshots);
        assertTrue(chart.lines(Marker.of("<!-- chart statements -->"))
                .get(0)
                .contains("lazy, eager: 11, 101, 1001; batch: 2, 5, 41"));
        assertEquals(
                "![SQL statements for 1000 stores and their items, SQLAlchemy against Hibernate. lazy=\"selectin\", "
                        + "batch: 3, 41; joinedload(), join-fetch: 1, 1; lazyload() there, lazy: 1001, 1001.](img/both.svg)",
                chart.lines(Marker.of("<!-- chart both -->")).get(0));
        assertEquals(
                "there is no chart gone; the charts are both, statements, times",
                assertThrows(InputException.class, () -> chart.lines(Marker.of("<!-- chart gone -->")))
                        .getMessage());
    }
}
