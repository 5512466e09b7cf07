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
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the index do what it says, as they are printed: on the workspace's own snapshots, and on others. */
class IndexCommandsTest {
    private static final Path ROOT = Path.of("..");
    private static final Exclusion POM = new Exclusion("/pom.xml", "");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(bash|powershell)\n(.*?)^```$");

    /** One at a time in the configuration of the user. */
    private static final List<String> SETTINGS = List.of(
            "apply.whitespace=fix",
            "apply.whitespace=error",
            "apply.ignoreWhitespace=change",
            "core.autocrlf=true",
            "core.autocrlf=input",
            "core.eol=crlf",
            "core.attributesFile=/attributes",
            "core.quotePath=false",
            "diff.noprefix=true",
            "diff.mnemonicPrefix=true");

    @TempDir
    Path temporary;

    /** The folder that holds the snapshots and the diffs. */
    private Path base;

    /** What is run in front of each command. */
    private String settings = "";

    private Folders folders;
    private Tree from;
    private Tree to;

    @BeforeEach
    void tools() throws IOException {
        base = temporary.toRealPath();
        Tool.BASH.need();
        Tool.GIT.need();
        Tool.PATCH.need();
    }

    @Test
    void theyTurnStartIntoEndAndBackOutsideARepository() throws IOException {
        runAll(source("start"), source("end"), "start", "end", POM);
    }

    @Test
    void theyDoSoInARepository() throws IOException {
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

    /** What the settings of a user, a repository and its attributes do to line ends, blanks and names. */
    @ParameterizedTest
    @ValueSource(strings = {"outside", "root", "subfolder", "sha256"})
    void theyDoSoWhateverTheSettingsOfGit(String where) throws IOException {
        Path top = temporary.toRealPath();
        base = where.equals("subfolder") ? Files.createDirectories(top.resolve("course/lesson")) : top;
        if (!where.equals("outside")) {
            String format = where.equals("sha256") ? "sha256" : "sha1";
            Tool.Result init = Tool.GIT.run(top, "init", "-q", "--object-format=" + format);
            assumeTrue(init.exitCode() == 0, init.text());
        }
        Tree start = new Tree()
                .file("blanks", "a\nb\nc\n")
                .file("windows", "a\r\nb\r\n")
                .file("becomes unix", "a\r\nb\r\n")
                .file("no end", "a")
                .file("old name", "a\nb\nc\nd\n")
                .file("moved", "a\r\n b \r\n")
                .file("p.png", new byte[] {0, 1}, false)
                .file("d/run", "a\n".getBytes(StandardCharsets.US_ASCII), false);
        Tree end = new Tree()
                .file("blanks", "a \nb\t\n \tc\n\n\n")
                .file("windows", "a\r\nB\r\n")
                .file("becomes unix", "a\nb\n")
                .file("no end", "a\r")
                .file("new/name", "a\nb\nc\nD \n")
                .file("new/moved", "a\r\n b \r\n")
                .file("p.png", new byte[] {0, 2}, false)
                .file("d/run", "a\n".getBytes(StandardCharsets.US_ASCII), Tree.knowsExecutables())
                .file("empty", "")
                .file("added \u00e9", "a \r\nb\n");
        write(start, end, "start", "end");
        List<String> fences = fences("bash");
        Path mine = Files.createDirectory(top.resolve("mine"));
        Files.writeString(mine.resolve("attributes"), "* text eol=crlf\n");
        for (String setting : SETTINGS) {
            int equals = setting.indexOf('=');
            String value = setting.substring(equals + 1).replaceFirst("^/", mine + "/");
            Tool.GIT
                    .run(mine, "config", "-f", "config", setting.substring(0, equals), value)
                    .succeeds();
            settings = "export GIT_CONFIG_GLOBAL='" + mine.resolve("config") + "'\n";
            Path attributes = top.resolve(".gitattributes");
            for (String attribute : List.of("", "* text eol=crlf\n")) {
                Files.writeString(attributes, attribute);
                forthAndBack(fences.get(1));
            }
            one(fences.get(0));
            Files.delete(attributes);
            Files.delete(mine.resolve("config"));
        }
        settings = "";
    }

    @Test
    @Tag("powershell")
    void thoseForPowerShellDoSo() throws IOException {
        Tool.POWERSHELL.need();
        write(source("start"), source("end"), "start", "end", POM);
        String[] commands = fences("powershell").get(0).split("\n");
        Tool.POWERSHELL.run(base, "-NoProfile", "-Command", commands[0]).succeeds();
        to.assertSame(Tree.read(folders.from()));
        Tool.POWERSHELL.run(base, "-NoProfile", "-Command", commands[1]).succeeds();
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
        folders = Folders.of(
                from.write(FileNames.resolve(base, startName)),
                to.write(FileNames.resolve(base, endName)),
                base.resolve(
                        startName.equals("start")
                                ? "diffs/all"
                                : startName.startsWith("-") ? "-diffs/ all" : " the diffs/all"));
        new DiffFolder(folders, List.of(exclusions), 3, List.of(), false).generate();
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
        return Tool.BASH.run(base, "-c", settings + script);
    }
}
