package com.example.snapshots.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of two folders is compared, and in which order. */
class TreeWalkTest {
    @TempDir
    Path temporary;

    @Test
    void whatIsBuiltAndWhatGitKeepsIsLeftOut() throws IOException {
        Tree tree = new Tree()
                .file("a.txt", "")
                .file(".git/config", "")
                .file("target/a.class", "")
                .file("module/target/b.class", "")
                .file("module/src/target.txt", "");
        assertEquals(List.of("a.txt", "module/src/target.txt"), paths(tree, new Tree()));
    }

    @Test
    void theRulesOfGitignoreHoldInTheFoldersAndAboveThem() throws IOException {
        Files.createDirectories(temporary.resolve("repository/.git"));
        Files.writeString(temporary.resolve(".gitignore"), "a.txt\n");
        Files.writeString(
                temporary.resolve("repository/.gitignore"), "*.log\n/below/from/only-from.txt\n/only-root.txt\n");
        Tree from = new Tree()
                .file("a.txt", "")
                .file("b.log", "")
                .file("kept.log", "")
                .file("only-from.txt", "")
                .file("only-root.txt", "")
                .file("out/x.txt", "")
                .file("src/out/y.txt", "")
                .file("src/z.tmp", "")
                .file("src/.gitignore", "*.tmp\n")
                .file(".gitignore", "!kept.log\n/out/\n# a comment\n");
        assertEquals(
                List.of(".gitignore", "a.txt", "kept.log", "only-root.txt", "src/.gitignore", "src/out/y.txt"),
                paths(from, new Tree(), "repository/below/"));
    }

    @Test
    void whatOneSnapshotIgnoresIsNotTakenForAddedOrDeleted() throws IOException {
        Tree ignores = new Tree().file(".gitignore", "local.txt\n").file("local.txt", "1");
        Tree doesNot = new Tree().file(".gitignore", "\n").file("local.txt", "2");
        assertEquals(List.of(".gitignore"), paths(ignores, doesNot));
        assertEquals(List.of(".gitignore"), paths(doesNot, ignores, "again/"));
    }

    @Test
    void aFolderThatIsItselfIgnoredCanBeCompared() throws IOException {
        Files.createDirectories(temporary.resolve("repository/.git"));
        Files.writeString(temporary.resolve("repository/.gitignore"), "build/\n");
        Tree from = new Tree().file("a.txt", "").file("build/b.txt", "");
        assertEquals(List.of("a.txt"), paths(from, new Tree(), "repository/build/"));
    }

    @Test
    void exclusionsAddToThatAndAreReported() throws IOException {
        Tree tree = new Tree()
                .file("pom.xml", "")
                .file("module/pom.xml", "")
                .file("images/a.png", "")
                .file("b.png", "");
        TreeWalk walk = walk(tree, new Tree(), "", new Exclusion("/pom.xml", ""), new Exclusion("images/", ""));
        assertEquals(
                List.of("b.png", "module/pom.xml"),
                walk.pairs().stream().map(FilePair::path).toList());
        assertEquals(List.of("images/", "pom.xml"), List.copyOf(walk.excluded()));
    }

    @Test
    void anExclusionThatIsNoPatternIsRefused() {
        InputException e = assertThrows(
                InputException.class, () -> walk(new Tree(), new Tree(), "", new Exclusion("# nothing", "")));
        assertTrue(e.getMessage().contains("# nothing"), e.getMessage());
    }

    @Test
    void whatStandsInTheWayGoesBeforeWhatTakesItsPlace() throws IOException {
        Tree file = new Tree().file("a", "1");
        Tree folder = new Tree().file("a/b", "2");
        assertEquals(List.of("a", "a/b"), paths(file, folder));
        assertEquals(List.of("a/b", "a"), paths(folder, file, "again/"));
    }

    @Test
    void aSymbolicLinkIsNamedAndRefused() throws IOException {
        Path from = new Tree().file("a.txt", "").write(temporary.resolve("from"));
        try {
            Files.createSymbolicLink(from.resolve("link"), Path.of("a.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "No symbolic links here: " + e);
        }
        InputException e = assertThrows(InputException.class, () -> new TreeWalk(from, from, List.of()));
        assertTrue(e.getMessage().contains("link: it is a symbolic link"), e.getMessage());
    }

    private List<String> paths(Tree from, Tree to) throws IOException {
        return paths(from, to, "");
    }

    private List<String> paths(Tree from, Tree to, String below) throws IOException {
        return walk(from, to, below).pairs().stream().map(FilePair::path).toList();
    }

    private TreeWalk walk(Tree from, Tree to, String below, Exclusion... exclusions) throws IOException {
        Path folder = temporary.toRealPath();
        return new TreeWalk(
                from.write(folder.resolve(below + "from")),
                to.write(folder.resolve(below + "to")),
                List.of(exclusions));
    }
}
