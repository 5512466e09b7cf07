package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a course drifts from its code is caught, with the file and the line. */
class DriftTest {
    private static final String END_ITEM = "end/" + SmallLesson.ITEM;

    @TempDir
    Path temporary;

    private SmallLesson lesson;

    @BeforeEach
    void upToDate() throws IOException {
        lesson = new SmallLesson(temporary);
        assertEquals(
                new Run(0, "The diffs in diffs/start-to-end are up to date.\nThe pages are up to date.\n", ""),
                lesson.run("check"));
    }

    /** Fails unless the check names the line of the page where this marker stands. */
    private void assertStale(String marker) throws IOException {
        Tree before = Tree.read(temporary);
        int line = lesson.line(SmallLesson.PAGE, "<!-- " + marker);
        Run check = lesson.run("check");
        assertEquals(1, check.exitCode(), check.err());
        assertTrue(check.err().contains("stale:   " + SmallLesson.PAGE + ":" + line + ": " + marker), check.err());
        before.assertSame(Tree.read(temporary));
        assertEquals(1, lesson.run("pages", "--check").exitCode());
        assertEquals(0, lesson.run("generate").exitCode());
        assertEquals(0, lesson.run("check").exitCode());
    }

    /** Fails unless the tool refuses the pages because of the line where this marker stands, and writes nothing. */
    private void assertRefused(String marker, String why) throws IOException {
        Tree before = Tree.read(temporary);
        int number = lesson.line(SmallLesson.PAGE, marker);
        for (String[] command : new String[][] {{"generate"}, {"pages"}, {"pages", "--check"}}) {
            assertEquals(new Run(2, "", SmallLesson.PAGE + ":" + number + ": " + why + "\n"), lesson.run(command));
        }
        String line = SmallLesson.PAGE + ":" + number + ": " + why + "\n";
        Run check = lesson.run("check");
        assertEquals(2, check.exitCode());
        assertTrue(check.err().endsWith(line), check.err());
        Run status = lesson.run("status");
        assertEquals(0, status.exitCode());
        assertTrue(status.out().endsWith("The pages cannot be written: " + line), status.out());
        before.assertSame(Tree.read(temporary));
    }

    @Test
    void aChangedConstraint() throws IOException {
        lesson.replace(END_ITEM, "@ManyToOne", "@ManyToOne(optional = false)");
        Run check = lesson.run("check");
        assertTrue(check.err().contains("stale:   " + SmallLesson.ITEM + ".diff\n"), check.err());
        assertTrue(check.err().contains(": listing " + END_ITEM + "\n"), check.err());
        assertTrue(check.err().contains(": diff models/Item.java\n"), check.err());
        assertStale("listing " + END_ITEM + "#store");
    }

    @Test
    void aListingEditedByHand() throws IOException {
        lesson.replace(
                SmallLesson.PAGE, "```\n<!-- end -->\n\n<!-- diff", "// by hand\n```\n<!-- end -->\n\n<!-- diff");
        assertStale("listing " + END_ITEM + "#store");
    }

    @Test
    void aHighlightEditedByHand() throws IOException {
        lesson.replace(SmallLesson.PAGE, "{1-3}", "{1-2}");
        assertStale("listing " + END_ITEM + "#store");
    }

    @Test
    void aReorderedImport() throws IOException {
        lesson.replace(END_ITEM, "import jakarta.persistence.Column;\n", "")
                .replace(END_ITEM, "Id;\n", "Id;\nimport jakarta.persistence.Column;\n");
        assertStale("listing " + END_ITEM);
    }

    @Test
    void aStepWhoseOutputChanged() throws IOException {
        lesson.replace(SmallLesson.OUTPUT, "select 1", "select 2");
        assertStale("output end-lazy#1");
    }

    @Test
    void aNumberInATableThatIsOffByOne() throws IOException {
        lesson.replace(SmallLesson.PAGE, "| `batch` | 11 |", "| `batch` | 12 |");
        assertStale("table statements");
    }

    @Test
    void aNumberInTheCodeThatIsOffByOne() throws IOException {
        lesson.replace(SmallLesson.COMPARISON, "  batch      11", "  batch      12");
        Run check = lesson.run("check");
        assertTrue(check.err().contains(": chart statements\n"), check.err());
        assertTrue(check.err().contains(": the picture docs/img/statements.svg\n"), check.err());
        assertStale("table statements");
    }

    @Test
    void aPictureThatIsGone() throws IOException {
        Files.delete(lesson.file("docs/img/statements.svg"));
        Run check = lesson.run("check");
        assertEquals(1, check.exitCode());
        assertTrue(check.err().contains(": the picture docs/img/statements.svg\n"), check.err());
    }

    @Test
    void aRenamedFile() throws IOException {
        Files.move(lesson.file(END_ITEM), lesson.file(END_ITEM.replace("Item", "Product")));
        assertRefused("<!-- listing", "there is no file " + END_ITEM);
    }

    @Test
    void aRenamedMember() throws IOException {
        lesson.replace(END_ITEM, "Store store;", "Store shop;");
        assertRefused("#store", END_ITEM + " has no member store");
    }

    @Test
    void aDeletedMarker() throws IOException {
        lesson.replace(SmallLesson.PAGE, "<!-- output end-lazy#1 -->\n", "");
        String page = Files.readString(lesson.file(SmallLesson.PAGE));
        int line = page.substring(0, page.indexOf("   1 statement\n```")).split("\n").length + 3;
        assertEquals(
                SmallLesson.PAGE + ":" + line + ": an end without a marker before it\n",
                lesson.run("check").err());
    }

    @Test
    void aDeletedEnd() throws IOException {
        lesson.replace(SmallLesson.PAGE, "```\n<!-- end -->\n\n<!-- diff", "```\n\n<!-- diff");
        int line = lesson.line(SmallLesson.PAGE, "#store");
        assertRefused("<!-- diff", "the marker diff models/Item.java is nested in the region of line " + line);
    }

    @Test
    void aDeletedRegion() throws IOException {
        String page = Files.readString(lesson.file(SmallLesson.PAGE));
        int start = page.indexOf("<!-- output");
        String without = page.substring(0, start) + page.substring(page.indexOf("<!-- table"));
        String byHand = without + "```text\n1. One.\n```\n";
        Files.writeString(lesson.file(SmallLesson.PAGE), byHand);
        Run check = lesson.run("check");
        assertEquals(1, check.exitCode());
        int line = byHand.split("\n").length - 2;
        assertTrue(
                check.err().startsWith("wrong:   " + SmallLesson.PAGE + ":" + line + ": a fence of text"), check.err());
    }

    @Test
    void aStaleDiffAndAnOrphan() throws IOException {
        String diffs = "diffs/start-to-end/";
        lesson.replace(diffs + SmallLesson.ITEM + ".diff", "+    @ManyToOne", "+    @OneToOne");
        Files.writeString(lesson.file(diffs + "Other.java.diff"), "");
        Run check = lesson.run("check");
        assertEquals(1, check.exitCode());
        assertTrue(check.err().contains("stale:   " + SmallLesson.ITEM + ".diff\n"), check.err());
        assertTrue(check.err().contains("orphan:  Other.java.diff\n"), check.err());
    }

    @Test
    void anAnswerThatLeakedIntoStart() throws IOException {
        Files.copy(
                lesson.file(END_ITEM), lesson.file("start/" + SmallLesson.ITEM), StandardCopyOption.REPLACE_EXISTING);
        assertRefused("#store", SmallLesson.ITEM + " is the same in start and end, so nothing in it changed");
        lesson.replace(SmallLesson.PAGE, " highlight=changed", "");
        assertRefused("<!-- diff", SmallLesson.ITEM + " is the same in start and end");
    }

    @Test
    void anAnswerThatLeakedIntoStartInPart() throws IOException {
        lesson.replace(
                "start/" + SmallLesson.ITEM,
                "    @Column(nullable = false)\n    private Integer storeId;\n",
                "    /** Where it is sold. */\n    @ManyToOne\n    private Store store;\n\n    int more;\n");
        assertRefused("#store", "nothing changed in " + END_ITEM + "#store between start and end");
    }

    @Test
    void aDeadLink() throws IOException {
        lesson.replace(SmallLesson.HOME, "#the-change", "#the-changes");
        Run check = lesson.run("check");
        assertEquals(1, check.exitCode());
        assertEquals(
                "wrong:   docs/README.md:8: dead link: 01-page.md#the-changes (there is no such heading)\n"
                        + "The pages are not up to date: 1 wrong.\n",
                check.err());
        assertTrue(lesson.run("status").out().endsWith("The pages are not up to date: 1 wrong.\n"));
    }
}
