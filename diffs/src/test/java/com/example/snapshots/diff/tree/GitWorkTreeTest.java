package com.example.snapshots.diff.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.LeftOut.Reason;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a work tree, what counts is what Git says counts. */
class GitWorkTreeTest {
    @TempDir
    Path temporary;

    private Path repository;
    private Path from;
    private Path to;

    @BeforeEach
    void makeRepository() throws IOException {
        Tool.GIT.need();
        repository = Files.createDirectories(temporary.toRealPath().resolve("a repository"));
        from = Files.createDirectory(repository.resolve("from"));
        to = Files.createDirectory(repository.resolve("to"));
        git("init", "-q");
    }

    @Test
    void aTrackedFileCountsThoughARuleLeavesItOut() throws IOException {
        Files.writeString(repository.resolve(".gitignore"), "*.jar\nbuild/\n");
        new Tree().file("a.jar", "1").file("build/b", "1").file("c.txt", "1").write(from);
        new Tree().file("a.jar", "2").file("build/b", "2").file("c.txt", "1").write(to);
        git("add", "-f", ".");
        new Tree()
                .file("local.jar", "1")
                .file("build/local", "1")
                .file("new.txt", "1")
                .write(to);
        WalkResult<String> diff = walk();
        assertEquals(List.of("build/b", "a.jar", "c.txt", "new.txt"), diff.files());
        assertEquals(Map.of("build/local", Reason.IGNORED, "local.jar", Reason.IGNORED), reasons(diff));
    }

    @Test
    void whatOneSideTracksAndTheOtherIgnoresIsAsInAClone() throws IOException {
        new Tree().file(".env", "1").write(from);
        new Tree().file(".env", "2").file(".gitignore", ".env\n").write(to);
        git("add", ".");
        assertEquals(List.of("deleted .env", "added .gitignore"), changes(from, to));
        Path clone = temporary.toRealPath().resolve("clone");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "1");
        git("clone", "-q", ".", clone.toString());
        assertEquals(List.of("deleted .env", "added .gitignore"), changes(clone.resolve("from"), clone.resolve("to")));
    }

    @Test
    void whatIsTrackedCountsInACopyOutsideToo() throws IOException {
        Files.writeString(repository.resolve(".gitignore"), "*.jar\nnode_modules/\n");
        new Tree().file("a.jar", "1").file("node_modules/b", "1").write(from);
        git("add", "-f", "from/a.jar");
        Path copy = new Tree()
                .file("a.jar", "2")
                .file("node_modules/b", "2")
                .file(".gitignore", "*.jar\n")
                .write(temporary.toRealPath().resolve("copy"));
        assertEquals(List.of("added .gitignore", "changed a.jar"), changes(from, copy));
        assertEquals(List.of("deleted .gitignore", "changed a.jar"), changes(copy, from));
    }

    @Test
    void theUsersOwnRulesDoNotCount() throws IOException {
        new Tree().file("a.log", "1").file("b.tmp", "1").file("c", "1").write(from);
        Files.writeString(repository.resolve(".git/info/exclude"), "*.log\n");
        Path excludes = Files.writeString(temporary.resolve("excludes"), "*.tmp\n");
        git("config", "core.excludesFile", excludes.toString());
        assertEquals(List.of("a.log", "b.tmp", "c"), walk().files());
    }

    @Test
    void settingsOfTheRepositoryStartNoProgram() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "Programs are started in another way here.");
        Path ran = temporary.resolve("ran");
        Path program = Files.writeString(temporary.resolve("program"), "#!/bin/sh\ntouch '" + ran + "'\n");
        assertTrue(program.toFile().setExecutable(true));
        new Tree().file("a", "1").write(from);
        git("add", ".");
        git("config", "core.fsmonitor", program.toString());
        Tool.GIT.run(repository, "status").succeeds();
        assertTrue(Files.deleteIfExists(ran), "Git itself would start it.");
        assertEquals(List.of("a"), walk().files());
        assertTrue(Files.notExists(ran));
    }

    @Test
    void whatIsNotThereAndWhatIsInConflictIsNotTwice() throws IOException {
        new Tree().file("gone", "1").file("both", "1").file("sparse", "1").write(from);
        git("add", ".");
        git("update-index", "--skip-worktree", "from/sparse");
        Files.delete(from.resolve("gone"));
        Files.delete(from.resolve("sparse"));
        String object = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
        git("hash-object", "-w", "--stdin");
        StringBuilder stages = new StringBuilder();
        for (int stage = 1; stage <= 3; stage++) {
            stages.append("printf '100644 " + object + " " + stage + "\\tfrom/both\\n'; ");
        }
        Tool.BASH.need();
        Tool.BASH
                .run(
                        repository,
                        "-c",
                        "{ printf '0 " + "0".repeat(40) + "\\tfrom/both\\n'; " + stages
                                + "} | git update-index --index-info")
                .succeeds();
        assertEquals(List.of("both"), walk().files());
    }

    @Test
    void anotherRepositoryInsideIsReadByItsRules() throws IOException {
        new Tree()
                .file("module/.gitignore", "*.log\n")
                .file("module/a.log", "1")
                .file("module/b.txt", "1")
                .file("nested/c.txt", "1")
                .write(from);
        for (String name : List.of("module", "nested")) {
            Tool.GIT.run(from.resolve(name), "init", "-q").succeeds();
            Tool.GIT
                    .run(
                            from.resolve(name),
                            "-c",
                            "user.name=a",
                            "-c",
                            "user.email=a@b",
                            "commit",
                            "-q",
                            "-m",
                            "1",
                            "--allow-empty")
                    .succeeds();
        }
        git("add", "from/module");
        assertEquals(List.of("module/.gitignore", "module/b.txt", "nested/c.txt"), walk().files());
    }

    @Test
    void aFolderThatIsItselfIgnoredCanBeCompared() throws IOException {
        Files.writeString(repository.resolve(".gitignore"), "from/\n*.log\n");
        new Tree().file("a.txt", "").file("b.log", "").write(from);
        assertEquals(List.of("a.txt"), walk().files());
    }

    @Test
    void emptyFoldersAreNothingToGit() throws IOException {
        Files.createDirectories(from.resolve("empty/below"));
        new Tree().file("a", "1").file("emptied/c", "1").write(from);
        new Tree()
                .file("a", "1")
                .file("emptied/c", "1")
                .file("ignored/below/b.log", "1")
                .file(".gitignore", "*.log\n")
                .write(to);
        git("add", ".");
        Files.delete(to.resolve("emptied/c"));
        WalkResult<String> diff = walk();
        assertEquals(List.of("emptied/c", ".gitignore", "a"), diff.files());
        assertEquals(List.of(), diff.emptyFolders().from());
        assertEquals(List.of(), diff.emptyFolders().to());
        assertEquals(Map.of("ignored/", Reason.IGNORED), reasons(diff));
    }

    @Test
    void whatIsBroughtBackIsThere() throws IOException {
        Files.writeString(repository.resolve(".gitignore"), "target/\n*.log\n");
        new Tree()
                .file("pom.xml", "")
                .file("target/a", "")
                .file("target/b.log", "")
                .file("c.log", "")
                .write(from);
        new Tree().file("pom.xml", "").write(to);
        assertEquals(List.of("pom.xml"), walk().files());
        assertEquals(
                List.of("target/a", "pom.xml"),
                walk(new Exclusion("!target/", "")).files());
        assertEquals(
                List.of("target/a", "target/b.log", "c.log", "pom.xml"),
                walk(Exclusion.ofNothing()).files());
    }

    @Test
    void whatIsBuiltIsLeftOutUnlessItIsTracked() throws IOException {
        new Tree().file("pom.xml", "").file("target/tracked", "").write(from);
        new Tree().file("pom.xml", "").write(to);
        git("add", ".");
        new Tree().file("target/new", "").write(from);
        new Tree().file("target/new", "").write(to);
        WalkResult<String> diff = walk();
        assertEquals(List.of("target/tracked", "pom.xml"), diff.files());
        assertEquals(Map.of("target/", Reason.BUILT, "target/new", Reason.IGNORED), reasons(diff));
    }

    @Test
    void namesOfAnyBytesAreFound() throws IOException {
        String[] names = Tree.takesAnyName(temporary)
                ? new String[] {"\u00e9", "e\u0301", "\udcff\n", "a\tb", "\"q\"", "\\"}
                : new String[] {"\u00e9", "a b"};
        Tree tree = new Tree();
        for (String name : names) {
            tree.file(name, "").file("folder " + name + "/" + name, "");
        }
        tree.write(from);
        assertEquals(tree.files().keySet(), new TreeSet<>(walk().files()));
        git("add", ".");
        assertEquals(tree.files().keySet(), new TreeSet<>(walk().files()));
    }

    @Test
    void whatGitRefusesIsSaidAndTheRulesAreRead() throws IOException {
        new Tree().file("a.log", "").file("b", "").file(".gitignore", "*.log\n").write(from);
        Files.writeString(repository.resolve(".git/index"), "broken");
        WalkResult<String> diff = walk();
        assertEquals(List.of(".gitignore", "b"), diff.files());
        assertEquals(2, diff.leftOut().refusals().size());
        String refusal = diff.leftOut().refusals().get(0);
        assertTrue(refusal.contains(from.toString()) && refusal.contains("fatal: "), refusal);
        assertEquals(1, refusal.lines().count());
    }

    @Test
    void aFolderCalledGitThatIsNoRepositoryIsNoneToAnybody() throws IOException {
        new Tree().file("a", "").write(from);
        Files.move(repository.resolve(".git"), temporary.resolve("elsewhere"));
        Files.createDirectory(repository.resolve(".git"));
        WalkResult<String> diff = walk();
        assertEquals(List.of("a"), diff.files());
        assertEquals(List.of(), diff.leftOut().refusals());
    }

    @Test
    void variablesThatAHookSetsDoNotMatter() throws IOException {
        trackedJar();
        List<String> command = new ArrayList<>(List.of("env"));
        for (String variable : List.of("DIR", "WORK_TREE", "INDEX_FILE", "COMMON_DIR", "OBJECT_DIRECTORY", "PREFIX")) {
            command.add("GIT_" + variable + "=/not/there");
        }
        command.add("GIT_TRACE=1");
        command.add("GIT_LITERAL_PATHSPECS=1");
        command.addAll(show());
        assertEquals(
                "Only in to: a.jar (+1)\n",
                Tool.start(repository, command).succeeds().text());
    }

    @Test
    void withoutGitTheRulesAreRead() throws IOException {
        trackedJar();
        List<String> command = new ArrayList<>(List.of("env", "PATH=/not/there"));
        command.addAll(show());
        assertEquals(
                "No difference between from and to.\nLeft out: 1 ignored by .gitignore; --left-out names them.\n",
                Tool.start(repository, command).succeeds().text());
    }

    /** Java itself can start no program in such a folder. */
    @Test
    void gitIsAskedWhereTheLocaleCannotSayTheNameOfTheFolder() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        trackedJar();
        Path odd = FileNames.resolve(temporary.toRealPath(), "\u00e9 \udcff'%s\n");
        Files.move(repository, odd);
        Files.createSymbolicLink(repository, odd);
        List<String> command = new ArrayList<>(List.of("env", "LC_ALL=C"));
        command.addAll(Program.command(List.of(), "show", "--from", repository + "/from", "--to", repository + "/to"));
        Path elsewhere = temporary.toRealPath();
        assertEquals(
                "Only in " + repository + "/to: a.jar (+1)\n",
                Tool.start(elsewhere, command).succeeds().text());
        Files.delete(repository);
    }

    private void trackedJar() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "No such command here.");
        Files.writeString(repository.resolve(".gitignore"), "*.jar\n");
        new Tree().file("a.jar", "1\n").write(to);
        git("add", "-f", ".");
    }

    private static List<String> show() {
        return Program.command(List.of(), "show", "--from", "from", "--to", "to");
    }

    private void git(String... arguments) throws IOException {
        Tool.GIT.run(repository, arguments).succeeds();
    }

    private WalkResult<String> walk(Exclusion... exclusions) throws IOException {
        return new TreeWalk<>(List.of(exclusions), 0, FilePair::path).walk(from, to);
    }

    private static List<String> changes(Path from, Path to) throws IOException {
        List<String> changes = new ArrayList<>(new TreeWalk<>(List.of(), 0, pair -> {
                    String kind = pair.from() == null ? "added " : pair.to() == null ? "deleted " : "changed ";
                    return kind + pair.path();
                })
                .walk(from, to)
                .files());
        return changes;
    }

    private static Map<String, Reason> reasons(WalkResult<?> diff) {
        return diff.leftOut().items().stream().collect(Collectors.toMap(LeftOut.Item::path, LeftOut.Item::reason));
    }
}
