package com.example.snapshots.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written into a region, and that nothing else is. */
class PagesTest extends PageFixture {
    @Override
    Tree snapshots() {
        String lesson = "src/main/java/lesson/";
        return new Tree()
                .file("start/" + lesson + "App.java", "class App {\n    int a;\n    int b;\n    int c;\n}\n")
                .file("end/" + lesson + "App.java", "class App {\n    int a;\n    int x;\n    int c;\n    int d;\n}\n")
                .file("start/" + lesson + "models/Item.java", "class Item {}\n")
                .file("end/" + lesson + "models/Item.java", "class Item {}\n")
                .file("start/" + lesson + "other/App.java", "class App {}\n")
                .file("end/" + lesson + "other/App.java", "class App { }\n")
                .file("end/notes.md", "```java\nint a;\n```\n")
                .file(
                        "docs/output/end-lazy.txt",
                        "$ mvn\n1. One.\n   a\n\n2. Two.\n   b\n\n   c\n\n10. Ten.\n\nThe end.\n");
    }

    @Test
    void everythingOutsideOfARegionStays() throws IOException {
        String before = "\uFEFF---\r\ntitle: A\r---\n# \uD83D\uDE00 caf\u00e9  \r\n\n\n\t<b>x</b>\u2028| a |\u0085\n";
        String after = "no line feed at the end   ";
        assertEquals(
                before
                        + "<!-- listing end/notes.md -->\r\n````markdown title=\"notes.md\"\r\n```java\r\nint a;\r\n```\r\n````"
                        + "\r\n<!-- end -->  \n" + after,
                written(before + "<!-- listing end/notes.md -->\r\nby\nhand\r\n<!-- end -->  \n" + after));
    }

    @Test
    void inAListAllLinesAreIndented() throws IOException {
        assertEquals(
                "1. Do it:\n\n   <!-- output end-lazy#2 -->\n   ```text\n   2. Two.\n      b\n\n      c\n   ```\n"
                        + "   <!-- end -->\n",
                written("1. Do it:\n\n   <!-- output end-lazy#2 -->\n   <!-- end -->\n"));
    }

    @Test
    void linesThatChangedAreHighlighted() throws IOException {
        String app = "src/main/java/lesson/App.java";
        assertEquals(
                "```java title=\"App.java\" {3,5}\nclass App {\n    int a;\n    int x;\n    int c;\n    int d;\n}\n```\n",
                region("listing end/" + app + " highlight=changed"));
        assertEquals(
                "```java title=\"App.java\" {3}\nclass App {\n    int a;\n    int b;\n    int c;\n}\n```\n",
                region("listing start/" + app + " highlight=changed"));
        assertEquals(
                "```java title=\"App.java\" {1}\nint d;\n```\n", region("listing end/" + app + "#d highlight=changed"));
        assertEquals(
                "```java title=\"models/Item.java\"\nclass Item {}\n```\n",
                region("listing end/src/main/java/lesson/models/Item.java"));
    }

    @Test
    void aDiffIsFoundByTheEndOfItsPath() throws IOException {
        assertEquals(
                "```diff title=\"other/App.java\"\n--- a/src/main/java/lesson/other/App.java\n"
                        + "+++ b/src/main/java/lesson/other/App.java\n@@ -1 +1 @@\n-class App {}\n+class App { }\n```\n",
                region("diff other/App.java"));
    }

    @Test
    void aPartOfATranscriptEndsWhereTheNextOneBegins() throws IOException {
        assertEquals("```text\n1. One.\n   a\n```\n", region("output end-lazy#1"));
        assertEquals("```text\n10. Ten.\n```\n", region("output end-lazy#10"));
        assertEquals(
                "```text\n$ mvn\n1. One.\n   a\n\n2. Two.\n   b\n\n   c\n\n10. Ten.\n\nThe end.\n```\n",
                region("output end-lazy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "listing|the marker does not say which listing",
                "listing gone.txt|there is no file gone.txt",
                "listing ../gone.txt|there is no file ../gone.txt",
                "listing end/notes.md highlight=all|a listing takes highlight=changed and nothing else: highlight=all",
                "listing docs/page.md highlight=changed|only a file of start or end has changed lines: docs/page.md",
                "diff gone.txt|there is no file gone.txt in start or end",
                "diff App.java|more than one file is named App.java: src/main/java/lesson/App.java, src/main/java/lesson/other/App.java",
                "diff models/Item.java|src/main/java/lesson/models/Item.java is the same in start and end",
                "output end-gone|there is no file docs/output/end-gone.txt; if there is such a step, mvn verify -Pregenerate writes it",
                "output end-lazy#3|docs/output/end-lazy.txt has no part 3",
                "output end-lazy more|a marker of this kind takes no option: more",
                "table statements|there is no file docs/output/end-compare.txt; if there is such a step, mvn verify -Pregenerate writes it",
                "chart statements|there is no file docs/output/end-compare.txt; if there is such a step, mvn verify -Pregenerate writes it",
            })
    void refusedAndNothingIsWritten(String marker, String message) throws IOException {
        String page = "<!-- output end-lazy -->\n<!-- end -->\n\n<!-- " + marker + " -->\n<!-- end -->\n";
        Tree before = Tree.read(new Tree().file(PAGE, page).write(root));
        InputException e = assertThrows(InputException.class, this::pages);
        assertEquals(PAGE + ":4: " + message, e.getMessage());
        before.assertSame(Tree.read(root));
    }

    @Test
    void aPageThatIsNoUtf8IsRefused() throws IOException {
        new Tree().file(PAGE, new byte[] {'a', (byte) 0xE9}, false).write(root);
        InputException e = assertThrows(InputException.class, this::pages);
        assertEquals(PAGE + ":1: the file " + PAGE + " is not UTF-8", e.getMessage());
    }
}
