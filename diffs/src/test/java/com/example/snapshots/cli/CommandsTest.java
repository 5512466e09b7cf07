package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command prints, how it ends, and what it leaves alone. */
class CommandsTest {
    @TempDir
    Path temporary;

    private Workspace workspace;
    private Path out;

    @BeforeEach
    void workspace() throws IOException {
        Path root = temporary.toRealPath();
        new Tree()
                .file("src/Item.java", "class Item {\n    int a;\n}\n")
                .file("src/App.java", "class App {}\n")
                .file("pom.xml", "<project>start</project>\n")
                .write(root.resolve("start"));
        new Tree()
                .file("src/Item.java", "class Item {\n    int b;\n}\n")
                .file("src/App.java", "class App {}\n")
                .file("src/Store.java", "class Store {}\n")
                .file("pom.xml", "<project>end</project>\n")
                .write(root.resolve("end"));
        workspace = new Workspace(root);
        out = root.resolve("diffs/start-to-end");
    }

    private Run run(String... arguments) {
        return Run.in(workspace, false, arguments);
    }

    @Test
    void generateWritesAndThenHasNothingToDo() throws IOException {
        assertEquals(
                new Run(0, "Wrote 4 files in diffs/start-to-end.\nThe pages were up to date.\n", ""), run("generate"));
        assertEquals(
                List.of("README.md", "changes.json", "src/Item.java.diff", "src/Store.java.diff"),
                List.copyOf(Tree.read(out).files().keySet()));
        assertEquals(
                new Run(0, "The diffs in diffs/start-to-end were up to date.\nThe pages were up to date.\n", ""),
                run("generate"));
    }

    @Test
    void anEditChangesTheDiffOfThatFileAndTheIndexAlone() throws IOException {
        run("generate");
        Tree before = Tree.read(out);
        Files.writeString(temporary.resolve("end/src/Item.java"), "class Item {\n    int b;\n\n    int c;\n}\n");
        assertEquals(
                "Wrote 3 files in diffs/start-to-end.\nThe pages were up to date.\n",
                run("generate").out());
        Tree after = Tree.read(out);
        after.files()
                .entrySet()
                .removeIf(file -> file.getValue().equals(before.files().get(file.getKey())));
        assertEquals(
                List.of("README.md", "changes.json", "src/Item.java.diff"),
                List.copyOf(after.files().keySet()));
    }

    @Test
    void statusSaysWhatDiffersAndWritesNothing() throws IOException {
        Tree before = Tree.read(temporary);
        Run missing = run();
        assertEquals(0, missing.exitCode());
        assertEquals(
                List.of(
                        "Between start and end: 1 file changed (+1 -1), 1 added (+1).",
                        "The diffs in diffs/start-to-end do not match: 4 missing."),
                missing.out().lines().limit(2).toList());
        before.assertSame(Tree.read(temporary));

        run("generate");
        Tree generated = Tree.read(temporary);
        assertEquals(
                "The diffs in diffs/start-to-end are up to date.",
                run("status").out().lines().toList().get(1));
        Files.writeString(temporary.resolve("start/src/Item.java"), "class Item {}\n");
        assertTrue(run().out().contains("3 stale"), run().out());
        generated.file("start/src/Item.java", "class Item {}\n").assertSame(Tree.read(temporary));
    }

    @Test
    void checkNamesEachDiffThatIsNotAsItShouldBeAndSaysWhatToDo() throws IOException {
        run("generate");
        assertEquals(
                new Run(0, "The diffs in diffs/start-to-end are up to date.\nThe pages are up to date.\n", ""),
                run("check"));

        Files.writeString(out.resolve("src/Item.java.diff"), "by hand");
        assertStale("stale:   src/Item.java.diff");
        Files.delete(out.resolve("src/Item.java.diff"));
        assertStale("missing: src/Item.java.diff");
        Files.writeString(out.resolve("src/Other.java.diff"), "by hand");
        assertStale("orphan:  src/Other.java.diff");
        Files.delete(out.resolve("README.md"));
        Files.delete(out.resolve("src/Other.java.diff"));
        assertStale("missing: README.md");
        run("generate");
        Files.writeString(temporary.resolve("end/src/App.java"), "class App { }\n");
        assertStale("missing: src/App.java.diff");
    }

    private void assertStale(String line) throws IOException {
        Tree before = Tree.read(temporary);
        Run check = run("check");
        assertEquals(1, check.exitCode());
        assertEquals("The pages are up to date.\n", check.out());
        assertTrue(check.err().lines().anyMatch(line::equals), check.err());
        assertTrue(
                check.err()
                        .endsWith("Following the lesson? Use -Pcheck. Changed it on purpose? Run "
                                + "mvn -q -pl diffs compile exec:java \"-Dexec.args=generate\"\n"),
                check.err());
        before.assertSame(Tree.read(temporary));
    }

    @Test
    void outsideTheWorkspaceTheAdviceIsAnother() {
        String[] options = options("check");
        assertTrue(Run.of(options).err().endsWith("To mend it, run generate with the same options.\n"));
    }

    @Test
    void showPrintsChangesAndNamesWhatIsAdded() {
        String item = """
                --- a/src/Item.java
                +++ b/src/Item.java
                @@ -1,3 +1,3 @@
                 class Item {
                -    int a;
                +    int b;
                 }
                """;
        assertEquals(new Run(0, item + "Only in end: src/Store.java (+1)\n", ""), run("show"));
        String store = "--- /dev/null\n+++ b/src/Store.java\n@@ -0,0 +1 @@\n+class Store {}\n";
        assertEquals(new Run(0, item + store, ""), run("show", "--all"));
        String start = temporary.resolve("start").toString();
        assertEquals(
                "No difference between start and " + start + ".\n",
                run("show", "--to", start).out());
    }

    @Test
    void aCommandLoadsNoClassThatOthersNeed() throws IOException {
        run("generate");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-verbose:class", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(options("check", "--from", "--to", "--out")));
        command.addAll(List.of("--exclude", "pom.xml"));
        String loaded = Tool.start(temporary, command).text();
        assertTrue(loaded.contains("cli.CheckCommand"), loaded);
        for (String other : List.of("commonmark", "cli.Help", "cli.PageReport", "snapshots.docs", "cli.ShowCommand")) {
            assertFalse(loaded.contains(other), other);
        }
    }

    @Test
    void showIsColouredOnATerminalAlone() {
        String shown = Run.in(workspace, true, "show").out();
        assertTrue(shown.contains("\u001b[31m-    int a;\u001b[0m\n\u001b[32m+    int b;\u001b[0m\n"), shown);
        assertTrue(shown.startsWith("\u001b[1m--- a/src/Item.java\u001b[0m\n"), shown);
        assertEquals(run("show").out(), shown.replaceAll("\u001b\\[\\d+m", ""));
    }

    @Test
    void theWorkspacesOwnExclusionIsForItsOwnSnapshotsAndExcludeAddsToIt() throws IOException {
        run("generate", "--exclude", "Store.java");
        assertEquals(
                List.of("README.md", "changes.json", "src/Item.java.diff"),
                List.copyOf(Tree.read(out).files().keySet()));
        String others =
                Run.in(workspace, false, options("show", "--from", "--to")).out();
        assertTrue(others.contains("<project>end</project>"), others);
    }

    @Test
    void moreContextStandsAroundAChangeIfAskedFor() throws IOException {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        Files.writeString(temporary.resolve("start/src/Item.java"), before);
        Files.writeString(temporary.resolve("end/src/Item.java"), before.replace("5", "five"));
        run("generate", "--context", "1");
        assertTrue(Files.readString(out.resolve("src/Item.java.diff")).contains("@@ -4,3 +4,3 @@"));
        run("generate", "--context", "4");
        assertTrue(Files.readString(out.resolve("src/Item.java.diff")).contains("@@ -1,9 +1,9 @@"));
    }

    @Test
    void helpFitsAScreenAndShowsExamples() {
        for (String[] arguments : new String[][] {
            {"--help"},
            {"-h"},
            {"status", "--help"},
            {"show", "--help"},
            {"generate", "--help"},
            {"check", "-h"},
            {"pages", "-h"}
        }) {
            Run help = Run.of(arguments);
            assertEquals(0, help.exitCode());
            assertTrue(help.out().lines().count() <= 24, help.out());
            assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
            assertEquals("", help.err());
            assertTrue(help.out().startsWith("Usage: snapshot-diff "), help.out());
            assertTrue(help.out().contains("Exit codes: 0 "), help.out());
            assertTrue(help.out().contains("\n  snapshot-diff ") || help.out().contains("\n  java -D"), help.out());
        }
        assertTrue(Run.of("check", "--help").out().contains("      --context N         lines around each change"));
        assertTrue(Run.of("--help").out().contains("  snapshot-diff generate --from before --to after --out diffs\n"));
    }

    private String[] options(String command) {
        return options(command, "--from", "--to", "--out");
    }

    private String[] options(String command, String... names) {
        List<String> folders = List.of("start", "end", "diffs/start-to-end");
        String[] options = new String[1 + 2 * names.length];
        options[0] = command;
        for (int i = 0; i < names.length; i++) {
            options[1 + 2 * i] = names[i];
            options[2 + 2 * i] = temporary.resolve(folders.get(i)).toString();
        }
        return options;
    }

    @Test
    void aLocaleWithoutUnicodeChangesNothing() throws IOException {
        new Tree().file("src/na\u00efve/\u65e5\u672c.txt", "1\n").write(temporary.resolve("end"));
        run("generate");
        Tree first = Tree.read(out);
        assertTrue(
                first.files().containsKey("src/na\u00efve/\u65e5\u672c.txt.diff"),
                first.files().keySet()::toString);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Dsnapshots.workspace=" + temporary.toRealPath(), "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
        assertEquals(
                "The diffs in diffs/start-to-end are up to date.\nThe pages are up to date.\n",
                inAnotherJava(command, "check").text().replace(System.lineSeparator(), "\n"));
        delete(first);
        inAnotherJava(command, "generate").succeeds();
        first.assertSame(Tree.read(out));
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        run("generate");
        Tree first = Tree.read(out);
        delete(first);
        run("generate");
        first.assertSame(Tree.read(out));
        assertFalse(first.files().isEmpty());
    }

    private void delete(Tree diffs) throws IOException {
        for (String name : List.of("README.md", "changes.json", "src/Item.java.diff", "src/Store.java.diff")) {
            assertTrue(diffs.files().containsKey(name), name);
            Files.delete(out.resolve(name));
        }
    }

    /** Runs the tool as {@link Tool#start} runs everything: in the locale C. */
    private Tool.Result inAnotherJava(List<String> java, String command) throws IOException {
        List<String> whole = new ArrayList<>(java);
        whole.add(command);
        return Tool.start(temporary, whole);
    }
}
