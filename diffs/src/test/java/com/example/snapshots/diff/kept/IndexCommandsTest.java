package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.testing.Inputs;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the index do what it says, as they are printed: on the workspace's own snapshots, and on others. */
class IndexCommandsTest {
    private static final Path ROOT = Path.of("..");
    private static final Exclusion POM = new Exclusion("/pom.xml", "");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(bash|powershell)\n(.*?)^```$");

    @TempDir
    Path temporary;

    private Folders folders;
    private Tree from;
    private Tree to;

    @BeforeEach
    void tools() {
        Tool.BASH.need();
        Tool.GIT.need();
        Tool.PATCH.need();
    }

    @Test
    void theyTurnStartIntoEndAndBackOutsideARepository() throws IOException {
        runAll(source("start"), source("end"), "start", "end", POM);
    }

    @Test
    void theyDoSoAtTheRootOfARepository() throws IOException {
        Tool.GIT.run(temporary, "init", "-q").succeeds();
        runAll(source("start"), source("end"), "start", "end", POM);
    }

    @Test
    void theyDoSoWithAnyFilesInFoldersOfAnyName() throws IOException {
        Inputs inputs = Inputs.text();
        // A file that becomes a folder is more than patch can do without being told the order, as the index says.
        inputs.from().files().keySet().removeIf(path -> path.startsWith("becomes/"));
        inputs.to().files().keySet().removeIf(path -> path.startsWith("becomes/"));
        runAll(inputs.from(), inputs.to(), "it's $start", "the end (1)");
    }

    @Test
    void theyDoSoWithNamesThatCannotBeSeen() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        Inputs inputs = Inputs.hard();
        runAll(inputs.from().only("odd/"), inputs.to().only("odd/"), "-from\n```\udcff`", "--to\u001b[31m ");
    }

    @Test
    @Tag("powershell")
    void thoseForPowerShellDoSo() throws IOException {
        Tool.POWERSHELL.need();
        write(source("start"), source("end"), "start", "end", POM);
        String[] commands = fences("powershell").get(0).split("\n");
        Tool.POWERSHELL
                .run(temporary.toRealPath(), "-NoProfile", "-Command", commands[0])
                .succeeds();
        to.assertSame(Tree.read(folders.from()));
        Tool.POWERSHELL
                .run(temporary.toRealPath(), "-NoProfile", "-Command", commands[1])
                .succeeds();
        from.assertSame(Tree.read(folders.from()));
    }

    /** A snapshot of the workspace, without what is left out of the diffs. */
    private static Tree source(String name) throws IOException {
        Path folder = ROOT.resolve(name).toRealPath();
        Tree kept = new Tree();
        Tree all = Tree.read(folder);
        WalkResult.Unchanged same = TreeDiffer.patches(Folders.of(folder, folder, null), List.of(), 3)
                .unchanged();
        same.paths().forEach(path -> kept.files().put(path, all.files().get(path)));
        return kept;
    }

    private void write(Tree start, Tree end, String startName, String endName, Exclusion... exclusions)
            throws IOException {
        from = start;
        to = end;
        Path base = temporary.toRealPath();
        folders = Folders.of(
                from.write(FileNames.resolve(base, startName)),
                to.write(FileNames.resolve(base, endName)),
                base.resolve(
                        startName.equals("start")
                                ? "diffs/all"
                                : startName.startsWith("-") ? "-diffs/ all" : " the diffs/all"));
        new DiffFolder(folders, List.of(exclusions), 3, List.of()).generate();
        for (Exclusion exclusion : exclusions) {
            String path = exclusion.pattern().substring(1);
            to.files().put(path, from.files().get(path));
        }
    }

    private void runAll(Tree start, Tree end, String startName, String endName, Exclusion... exclusions)
            throws IOException {
        write(start, end, startName, endName, exclusions);
        List<String> bash = fences("bash");
        assertEquals(4, bash.size(), "One, all, without git, in a copy.");
        one(bash.get(0));
        forthAndBack(bash.get(1));
        forthAndBack(bash.get(2));
        copy(bash.get(3), exclusions);
    }

    private List<String> fences(String language) throws IOException {
        List<String> fences = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(folders.out().resolve("README.md")));
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                fences.add(fence.group(2));
            }
        }
        return fences;
    }

    private void one(String fence) throws IOException {
        String[] commands = fence.split("\n");
        bash(commands[0]).succeeds();
        Tree changed = Tree.read(folders.from());
        changed.files()
                .entrySet()
                .removeIf(file -> file.getValue().equals(from.files().get(file.getKey())));
        assertEquals(1, changed.files().size(), "One file changes.");
        String path = changed.files().firstKey();
        assertEquals(to.files().get(path), changed.files().get(path));
        bash(commands[1]).succeeds();
        from.assertSame(Tree.read(folders.from()));
    }

    private void forthAndBack(String fence) throws IOException {
        String[] commands = fence.split("\n");
        assertEquals(2, commands.length, "Forth, and back.");
        bash(commands[0]).succeeds();
        to.assertSame(Tree.read(folders.from()));
        bash(commands[1]).succeeds();
        from.assertSame(Tree.read(folders.from()));
    }

    private void copy(String fence, Exclusion... exclusions) throws IOException {
        Tool.Result result = bash("export TMPDIR=\"${PWD}\"\n" + fence);
        List<String> shown = result.text()
                .lines()
                .filter(line -> !line.contains("warning:") && !line.startsWith("<stdin>"))
                .toList();
        assertEquals(
                exclusions.length == 0 ? 0 : 1,
                shown.stream().filter(line -> line.startsWith("diff -r ")).count());
        for (Exclusion exclusion : exclusions) {
            assertTrue(shown.get(0).contains(exclusion.pattern()), shown.get(0));
        }
        from.assertSame(Tree.read(folders.from()));
    }

    private Tool.Result bash(String script) throws IOException {
        return Tool.BASH.run(temporary.toRealPath(), "-c", script);
    }
}
