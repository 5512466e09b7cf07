package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diff of one file, as it is written. */
class PatchTest {
    @TempDir
    Path temporary;

    @Test
    void plainHeadersWhereTheySayEverything() throws IOException {
        assertEquals("--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+b\n", diff("f", "a\n", "b\n"));
        assertEquals("--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+b\n", diff("f", null, "b\n"));
        assertEquals("--- a/f\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n", diff("f", "a\nb\n", null));
        assertEquals("--- a/f\n+++ b/f\n@@ -1 +0,0 @@\n-a\n", diff("f", "a\n", ""));
    }

    @Test
    void theLackOfALastLineFeedIsSaid() throws IOException {
        assertEquals("--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n", diff("f", "a", "a\n"));
        assertEquals("--- a/f\n+++ b/f\n@@ -1 +1,2 @@\n+b\n a\n\\ No newline at end of file\n", diff("f", "a", "b\na"));
    }

    @Test
    void carriageReturnsStay() throws IOException {
        assertEquals("--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+b\n", diff("f", "a\r\nb\r\n", "a\r\nb\n"));
    }

    @Test
    void gitsHeadersForWhatOnlyTheyCanSay() throws IOException {
        String nothing = "0".repeat(40);
        String empty = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
        assertEquals(
                "diff --git a/f b/f\nnew file mode 100644\nindex " + nothing + ".." + empty + "\n\n",
                diff("f", null, ""));
        assertEquals(
                "diff --git \"a/f f\" \"b/f f\"\ndeleted file mode 100644\nindex " + empty + ".." + nothing + "\n\n",
                diff("f f", "", null));
    }

    @Test
    void aModeIsSaidWhereItIsNotTheUsualOneOrChanges() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "This system knows no executable files.");
        byte[] a = {'a', '\n'};
        byte[] b = {'b', '\n'};
        assertEquals(
                "diff --git a/f b/f\nold mode 100644\nnew mode 100755\n\n",
                diff(new Tree().file("f", a, false), new Tree().file("f", a, true)));
        assertEquals(
                "diff --git a/f b/f\nnew file mode 100755\n--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+a\n",
                diff(new Tree(), new Tree().file("f", a, true)));
        assertEquals(
                "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+b\n",
                diff(new Tree().file("f", a, true), new Tree().file("f", b, true)));
    }

    @Test
    void binaryFilesAreWrittenAlikeOnEverySystem() throws IOException {
        // The blocks are stored and not packed, so no release of zlib has a say in these letters.
        assertEquals("""
                diff --git a/f b/f
                index f76dd238ade08917e6712764a16a22005a50573d..bdc955b7b2e610ad5a72302b139a2e6cb325519a
                GIT binary patch
                literal 2
                McmV+d0R8^}0RRI40ssI2

                literal 1
                LcmV+c0RH~~00962

                """, diff(tree(new byte[] {0}), tree(new byte[] {0, 1})));
    }

    @Test
    void aNameThatCouldBeMisreadIsQuoted() throws IOException {
        assertTrue(diff("two words", "a\n", "b\n").startsWith("--- a/two words\t\n+++ b/two words\t\n"));
        assertTrue(diff("na\u00efve", "a\n", "b\n").startsWith("--- a/na\u00efve\n"));
        assumeTrue(Tree.knowsExecutables(), "This system has no such names.");
        assertTrue(diff("a\"b\\c\td", "a\n", "b\n").startsWith("--- \"a/a\\\"b\\\\c\\td\"\n"));
        assertTrue(diff("ends ", "a\n", "b\n").startsWith("--- \"a/ends \"\n"));
    }

    @Test
    void changesWhoseContextTouchesShareAHunk() throws IOException {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        assertEquals(1, hunks(before, before.replace("1", "a").replace("8", "b")));
        assertEquals(2, hunks(before, before.replace("1", "a").replace("9", "b")));
    }

    @Test
    void linesOfOneHashAreNotTakenForOne() throws IOException {
        assertEquals("--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-Aa\n+BB\n c\n", diff("f", "Aa\nc\n", "BB\nc\n"));
    }

    @Test
    void linesAreCounted() throws IOException {
        Patch file = files(new Tree().file("f", "a\nb\nc\n"), new Tree().file("f", "a\nx\ny\nz"))
                .get(0);
        assertEquals(List.of(3, 2), List.of(file.stat().added(), file.stat().removed()));
    }

    private long hunks(String before, String after) throws IOException {
        return diff("f", before, after)
                .lines()
                .filter(line -> line.startsWith("@@"))
                .count();
    }

    private static Tree tree(byte[] content) {
        return new Tree().file("f", content, false);
    }

    private String diff(String path, String before, String after) throws IOException {
        Tree from = before == null ? new Tree() : new Tree().file(path, before);
        Tree to = after == null ? new Tree() : new Tree().file(path, after);
        return diff(from, to);
    }

    private String diff(Tree from, Tree to) throws IOException {
        return new String(files(from, to).get(0).diff(), StandardCharsets.UTF_8);
    }

    private List<Patch> files(Tree from, Tree to) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "snapshots");
        Folders folders = Folders.of(from.write(folder.resolve("from")), to.write(folder.resolve("to")), null);
        return TreeDiffer.patches(folders, List.of(), 3).files();
    }
}
