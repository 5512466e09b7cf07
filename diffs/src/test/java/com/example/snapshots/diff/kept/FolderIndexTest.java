package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index says, and that its links lead somewhere. */
class FolderIndexTest {
    private static final Pattern LINK = Pattern.compile("(?:`|</code>)\\]\\(([^)]*)\\)");

    /** A bar that ends a cell, as the source of cmark-gfm has it: not one behind a backslash that escapes it. */
    private static final Pattern CELL = Pattern.compile("(?<=[^\\\\](?:\\\\\\\\){0,9}|^)\\|");

    @TempDir
    Path temporary;

    private Folders folders;

    @Test
    void theChangeComesFirstThenNewFoldersThenTests() throws IOException {
        Tree from = new Tree()
                .file("src/main/Lesson.java", "1\n")
                .file("src/main/models/Item.java", "1\n")
                .file("src/main/Old.java", "old\n")
                .file("src/main/Before.java", "a\nb\n")
                .file("src/main/App.java", "same\n")
                .file("src/test/ItemTest.java", "1\n")
                .file("pom.xml", "start\n");
        Tree to = new Tree()
                .file("src/main/Lesson.java", "2\n")
                .file("src/main/models/Item.java", "1\n2\n")
                .file("src/main/models/Models.java", "1\n2\n3\n")
                .file("src/main/loading/Lazy.java", "1\n")
                .file("src/main/named/After.java", "a\nb\nc\n")
                .file("src/main/App.java", "same\n")
                .file("src/test/ItemTest.java", "2\n")
                .file("src/test/LazyTest.java", "2\n")
                .file("pom.xml", "end\n");
        String index = index(from, to, new Exclusion("/pom.xml", "two modules would have one name."));
        assertTrue(index.contains("\nA file has another name now. Git follows that, and GNU patch since 2.7;"), index);
        assertEquals(
                List.of(
                        "# From `start` to `end`",
                        "3 files changed (+3 -2), 1 renamed (+1), 3 added (+5), 1 deleted (-1).",
                        "## The change itself",
                        "2 files changed (+2 -1), 1 renamed (+1), 1 added (+3), 1 deleted (-1), in `src/main/`:",
                        "[`models/Item.java`] changed +1",
                        "[`models/Models.java`] added +3",
                        "[`named/After.java`] renamed from `Before.java` +1",
                        "[`Lesson.java`] changed +1 -1",
                        "[`Old.java`] deleted -1",
                        "## The second part",
                        "1 file added (+1), in `src/main/loading/`:",
                        "[`Lazy.java`] added +1",
                        "## The tests",
                        "1 file changed (+1 -1), 1 added (+1), in `src/test/`:",
                        "[`ItemTest.java`] changed +1 -1",
                        "[`LazyTest.java`] added +1",
                        "<summary>1 file is the same in both</summary>",
                        "- `src/main/App.java`",
                        "## What is left out",
                        "- `/pom.xml` on purpose: two modules would have one name."),
                outline(index));
        assertLinksLeadToFiles(index);
    }

    @Test
    void moreThanAThousandDiffsAreSummedUpByFolder() throws IOException {
        Tree from = new Tree().file("src/top", "1\n");
        for (int i = 1; i < FolderIndex.MAX_NAMED; i++) {
            // Of the folders below these there are more than anybody reads.
            from.file("src/m" + i % 3 + "/p" + i % 400 + "/f" + i, "1\n");
        }
        from.file("src/test/t", "1\n");
        String index = index(from, new Tree());
        assertEquals(
                List.of(
                        "| [`./`](src/) | 1 file deleted (-1) |",
                        "| [`m0/`](src/m0/) | 333 files deleted (-333) |",
                        "| [`m1/`](src/m1/) | 333 files deleted (-333) |",
                        "| [`m2/`](src/m2/) | 333 files deleted (-333) |",
                        "| [`./`](src/test/) | 1 file deleted (-1) |"),
                index.lines().filter(line -> line.startsWith("| [")).toList());
        assertTrue(index.contains("[`changes.json`](changes.json) names them all."), index);
        assertLinksLeadToFiles(index);
        from.files().remove("src/test/t");
        Files.delete(temporary.resolve("start/src/test/t"));
        index = index(from, new Tree());
        assertEquals(
                FolderIndex.MAX_NAMED,
                index.lines().filter(line -> line.startsWith("| [")).count());
    }

    @Test
    void nothingInANameIsTakenForMarkup() throws IOException {
        String[] names = {
            "a|b.txt",
            "a\\|b.txt",
            "a\\\\|`b.txt",
            "a`b.txt",
            "a](b).txt",
            "a%20b.txt",
            "<b>.txt",
            "a b/#c.txt",
            "\u00e9.txt"
        };
        Tree from = new Tree();
        Tree to = new Tree();
        for (String name : Tree.knowsExecutables() ? names : new String[] {"a%20b.txt", "a b/#c.txt", "\u00e9.txt"}) {
            from.file(name, "1\n");
            to.file(name, "2\n");
        }
        String index = index(from, to);
        assertLinksLeadToFiles(index);
        index.lines()
                .filter(line -> line.startsWith("| ["))
                .forEach(row -> assertEquals(6, CELL.split(row, -1).length - 1, row));
    }

    @Test
    void aTabAndItsNumberDoNotLookTheSame() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "No such names here.");
        String index = index(new Tree().file("a\tb", "1\n").file("a\\x09b", "1\n"), new Tree());
        assertTrue(index.contains("| [`a\\x09b`](a%09b.diff) |"), index);
        assertTrue(index.contains("| [`a\\\\x09b`](a%5Cx09b.diff) |"), index);
    }

    @Test
    void aBarIsWrittenAsItIsOutsideOfATable() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "No such names here.");
        Tree from = new Tree().file("a|b/c|d", "1\n").file("same|same", "1\n").file("left|out", "1\n");
        Tree to = new Tree().file("a|b/c|d", "2\n").file("same|same", "1\n");
        Files.createDirectories(temporary.resolve("end/emp|ty"));
        String index = index(from, to, new Exclusion("*|*t", ""));
        for (String line : List.of(
                "1 file changed (+1 -1), in `a|b/`:",
                "- `same|same`",
                "- `emp|ty/` in `end`",
                "- `*|*t` on purpose.",
                "Left out on purpose were: `left|out`.")) {
            assertTrue(index.contains(line + "\n"), index);
        }
        assertTrue(index.contains("| [`c\\|d`](a%7Cb/c%7Cd.diff) |"), index);
    }

    @Test
    void aDiffGivesWayToAFolderOfItsName() throws IOException {
        Tree from = new Tree().file("a", "1\n").file("a.diff/b", "1\n");
        Tree to = new Tree().file("a", "2\n").file("a.diff/b", "2\n");
        assertLinksLeadToFiles(index(from, to));
        assertTrue(Files.exists(folders.out().resolve("a.diff.diff")));
        assertTrue(Files.exists(folders.out().resolve("a.diff/b.diff")));
    }

    @Test
    void whereNothingDiffersThereIsNothingToApply() throws IOException {
        Tree same = new Tree().file("a", "1\n");
        String index = index(same, same);
        assertTrue(index.contains("The two do not differ."), index);
        assertFalse(index.contains("apply"), index);
    }

    @Test
    void whatPatchCannotDoIsSaid() throws IOException {
        Tree from = new Tree().file("a/b", "1\n").file("c", new byte[] {0}, false);
        Tree to = new Tree().file("a", "1\n").file("c", new byte[] {0, 0}, false);
        String index = index(from, to);
        assertTrue(index.contains("GNU patch cannot apply the diffs of binary files"), index);
        assertTrue(index.contains("A file takes the place of a folder"), index);
    }

    @Test
    void namesThatGitRefusesAreNamed() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "No such names here.");
        Tree from = new Tree().file(".GIT/x", "1\n").file("git~1", "1\n").file(".gitmodules", "1\n");
        Tree to = new Tree().file(".GIT/x", "2\n").file("git~1", "2\n").file(".gitmodules", "2\n");
        String index = index(from, to);
        assertTrue(index.contains("Only GNU patch can apply the diffs of `.GIT/x`, `git~1`, and git"), index);
    }

    @Test
    void soIsALinkInThePlaceOfGitmodules() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "Not everybody may make links here.");
        String index = index(new Tree().file("a", "1\n"), new Tree().link(".gitmodules", "y"));
        assertTrue(index.contains("Only GNU patch can apply the diffs of `.gitmodules`, and git"), index);
    }

    @Test
    void anEmptyFolderInTheWayOfAFileIsNamed() throws IOException {
        Files.createDirectories(temporary.resolve("start/x"));
        Files.createDirectories(temporary.resolve("start/y/z"));
        Files.createDirectories(temporary.resolve("start/free"));
        String index =
                index(new Tree(), new Tree().file("x", "1\n").file("y", "1\n").file("z", "1\n"));
        assertTrue(index.contains("Delete it first: `x/`, `y/`.\n"), index);
    }

    @Test
    void emptyFoldersAreMentioned() throws IOException {
        Files.createDirectories(temporary.resolve("start/gone/below"));
        Files.createDirectories(temporary.resolve("end/came"));
        String index = index(new Tree(), new Tree());
        assertTrue(index.contains("- `gone/below/` in `start`\n- `came/` in `end`\n"), index);
    }

    private String index(Tree from, Tree to, Exclusion... exclusions) throws IOException {
        folders = Folders.of(
                from.write(temporary.resolve("start")), to.write(temporary.resolve("end")), temporary.resolve("out"));
        new DiffFolder(folders, List.of(exclusions), 3, List.of(), false).generate();
        return Files.readString(folders.out().resolve("README.md"));
    }

    /** What of the index is not the same in all of them, without the targets of the links. */
    private static List<String> outline(String index) {
        List<String> outline = new ArrayList<>();
        for (String line : index.substring(0, index.indexOf("- `.git`")).split("\n")) {
            String shown = line.startsWith("3 files") ? line.replaceFirst(" Each.*", "") : line;
            if (shown.startsWith("| [")) {
                String[] cells = shown.split(" *\\| *");
                shown = cells[1].replaceAll("\\(.*\\)", "") + " " + cells[2] + " " + cells[3];
            }
            if (shown.matches("(#|\\d+ files? |\\[|<summary|- ).*")) {
                outline.add(shown);
            }
        }
        return outline;
    }

    private void assertLinksLeadToFiles(String index) {
        Matcher link = LINK.matcher(index);
        int links = 0;
        while (link.find()) {
            String path = URLDecoder.decode(URI.create(link.group(1)).getRawPath(), StandardCharsets.UTF_8);
            Path target = FileNames.resolve(folders.out(), path).normalize();
            assertTrue(path.endsWith("/") ? Files.isDirectory(target) : Files.isRegularFile(target), link.group(1));
            links++;
        }
        assertTrue(links > 0, "The index has links.");
    }
}
