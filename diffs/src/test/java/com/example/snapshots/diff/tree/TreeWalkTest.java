package com.example.snapshots.diff.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
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
        assertEquals(List.of("module/src/target.txt", "a.txt"), paths(tree, new Tree()));
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
                List.of("src/out/y.txt", "src/.gitignore", ".gitignore", "a.txt", "kept.log", "only-root.txt"),
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
        WalkResult<String> diff =
                walk(tree, new Tree(), "", new Exclusion("/pom.xml", ""), new Exclusion("images/", ""));
        assertEquals(List.of("module/pom.xml", "b.png"), diff.files());
        assertEquals(List.of("images/", "pom.xml"), List.copyOf(diff.excluded()));
    }

    @Test
    void anExclusionThatIsNoPatternIsRefused() {
        InputException e = assertThrows(
                InputException.class, () -> walk(new Tree(), new Tree(), "", new Exclusion("# nothing", "")));
        assertTrue(e.getMessage().contains("# nothing"), e.getMessage());
    }

    @Test
    void whatIsInFoldersComesBeforeTheFilesBesideThem() throws IOException {
        Tree tree = new Tree().file("a", "").file("b/c", "").file("b/a/d", "").file("z/a", "");
        assertEquals(List.of("b/a/d", "b/c", "z/a", "a"), paths(tree, new Tree()));
    }

    @Test
    void emptyFoldersThatOneSnapshotAloneHasAreNamed() throws IOException {
        Path from = new Tree().file("filled/a", "").write(temporary.toRealPath().resolve("from"));
        Path to = new Tree().file("emptied/a", "").write(temporary.toRealPath().resolve("to"));
        for (String folder : List.of("both", "gone/1/2", "emptied", "ignored/target")) {
            Files.createDirectories(from.resolve(folder));
        }
        for (String folder : List.of("both", "new/3", "filled")) {
            Files.createDirectories(to.resolve(folder));
        }
        EmptyFolders empty = new TreeWalk<>(List.of(), Integer.MAX_VALUE, FilePair::path)
                .walk(from, to)
                .emptyFolders();
        assertEquals(List.of("emptied/", "gone/1/2/", "ignored/"), empty.from());
        assertEquals(List.of("filled/", "new/3/"), empty.to());
    }

    @Test
    void whatIsNeitherAFileNorAFolderNorALinkIsNamedAndRefused() throws IOException {
        Tool.BASH.need();
        Path from = new Tree().file("a.txt", "").write(temporary.resolve("from"));
        assumeTrue(Tool.BASH.run(from, "-c", "mkfifo pipe").exitCode() == 0, "No pipes here.");
        Tree tree = new Tree();
        InputException e = assertThrows(InputException.class, () -> walk(tree, tree, ""));
        assertTrue(e.getMessage().contains("pipe: it is neither a file, a folder nor a link"), e.getMessage());
    }

    private List<String> paths(Tree from, Tree to) throws IOException {
        return paths(from, to, "");
    }

    private List<String> paths(Tree from, Tree to, String below) throws IOException {
        return walk(from, to, below).files();
    }

    private WalkResult<String> walk(Tree from, Tree to, String below, Exclusion... exclusions) throws IOException {
        Path folder = temporary.toRealPath();
        return new TreeWalk<>(List.of(exclusions), Integer.MAX_VALUE, FilePair::path)
                .walk(from.write(folder.resolve(below + "from")), to.write(folder.resolve(below + "to")));
    }
}
