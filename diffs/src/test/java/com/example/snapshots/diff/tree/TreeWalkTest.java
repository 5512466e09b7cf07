package com.example.snapshots.diff.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.LeftOut.Reason;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                .file("pom.xml", "")
                .file("target/a.class", "")
                .file("module/pom.xml", "")
                .file("module/target/b.class", "")
                .file("module/src/target/C.java", "")
                .file("module/target.txt", "")
                .file("module/src/target.txt", "");
        WalkResult<String> diff = walk(tree, new Tree(), "");
        assertEquals(
                List.of(
                        "module/src/target/C.java",
                        "module/src/target.txt",
                        "module/pom.xml",
                        "module/target.txt",
                        "a.txt",
                        "pom.xml"),
                diff.files());
        assertEquals(Map.of("module/target/", Reason.BUILT, "target/", Reason.BUILT), reasons(diff));
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
        assertEquals(List.of("images/", "pom.xml"), leftOut(diff, Reason.EXCLUDED));
    }

    @Test
    void anExclusionThatIsNoPatternIsRefused() {
        for (String none : List.of("# nothing", "", " ", "a[")) {
            assertEquals(
                    "'" + none + "' is no pattern of gitignore",
                    assertThrows(IllegalArgumentException.class, () -> new Exclusion(none, ""))
                            .getMessage());
        }
    }

    @Test
    void whatIsInFoldersComesBeforeTheFilesBesideThem() throws IOException {
        Tree tree = new Tree().file("a", "").file("b/c", "").file("b/a/d", "").file("z/a", "");
        assertEquals(List.of("b/a/d", "b/c", "z/a", "a"), paths(tree, new Tree()));
    }

    @Test
    void emptyFoldersThatOneSnapshotAloneHasAreNamed() throws IOException {
        Path from = new Tree()
                .file("filled/a", "")
                .file(".gitignore", "build/\n")
                .write(temporary.toRealPath().resolve("from"));
        Path to = new Tree().file("emptied/a", "").write(temporary.toRealPath().resolve("to"));
        for (String folder : List.of("both", "gone/1/2", "emptied", "ignored/build")) {
            Files.createDirectories(from.resolve(folder));
        }
        for (String folder : List.of("both", "new/3", "filled")) {
            Files.createDirectories(to.resolve(folder));
        }
        WalkResult.EmptyFolders empty = new TreeWalk<>(List.of(), Integer.MAX_VALUE, FilePair::path)
                .walk(from, to)
                .emptyFolders();
        assertEquals(List.of("emptied/", "gone/1/2/", "ignored/"), empty.from());
        assertEquals(List.of("filled/", "new/3/"), empty.to());
    }

    @Test
    void whatIsBuiltAndIgnoredCanBeBroughtBack() throws IOException {
        Tree tree = new Tree()
                .file(".gitignore", "target/\n*.log\n")
                .file("pom.xml", "")
                .file("target/a.class", "")
                .file("target/b.log", "")
                .file("c.log", "")
                .file("d.tmp", "");
        WalkResult<String> target = walk(tree, new Tree(), "", new Exclusion("!target/", ""));
        assertEquals(List.of("target/a.class", ".gitignore", "d.tmp", "pom.xml"), target.files());
        WalkResult<String> all = walk(tree, new Tree(), "again/", Exclusion.ofNothing(), new Exclusion("*.tmp", ""));
        assertEquals(List.of("target/a.class", "target/b.log", ".gitignore", "c.log", "pom.xml"), all.files());
        assertEquals(Map.of("d.tmp", Reason.EXCLUDED), reasons(all));
    }

    @Test
    void whatIsNeitherAFileNorAFolderNorALinkIsLeftOutAndNamed() throws IOException {
        Tool.BASH.need();
        Path from = new Tree().file("a.txt", "1").file("pipe", "1").write(temporary.resolve("from"));
        Path to = new Tree().file("a.txt", "2").write(temporary.resolve("to"));
        String make = "mkfifo pipe x.ignored && echo '*.ignored' > .gitignore";
        assumeTrue(Tool.BASH.run(to, "-c", make).exitCode() == 0, "No pipes here.");
        WalkResult<String> diff = walk(new Tree(), new Tree(), "");
        assertEquals(List.of(".gitignore", "a.txt"), diff.files());
        assertEquals(Map.of("pipe", Reason.ODD, "x.ignored", Reason.IGNORED), reasons(diff));
        assertEquals(
                List.of("pipe", "x.ignored"),
                leftOut(walk(new Tree(), new Tree(), "", Exclusion.ofNothing()), Reason.ODD));
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

    private static Map<String, Reason> reasons(WalkResult<?> diff) {
        return diff.leftOut().items().stream().collect(Collectors.toMap(LeftOut.Item::path, LeftOut.Item::reason));
    }

    private static List<String> leftOut(WalkResult<?> diff, Reason reason) {
        return diff.leftOut().of(reason).stream().map(LeftOut.Item::path).toList();
    }
}
