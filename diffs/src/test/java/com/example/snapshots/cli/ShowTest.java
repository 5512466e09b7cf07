package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What show prints of any two folders, and how it ends. */
class ShowTest {
    @TempDir
    Path temporary;

    private String before;
    private String after;

    @BeforeEach
    void snapshots() throws IOException {
        Path root = temporary.toRealPath();
        before = new Tree()
                .file("a.txt", "1\n2\n3\n4\n5\n")
                .file("gone", "x\n")
                .file("logo.png", "\0old")
                .write(root.resolve("before"))
                .toString();
        after = new Tree()
                .file("a.txt", "1\n2\n3\n4\nfive")
                .file("folder/new name", "1\n2\n")
                .file("logo.png", "\0new")
                .write(root.resolve("after"))
                .toString();
    }

    @Test
    void twoFoldersCanBePlainArguments() {
        assertEquals(Run.of("show", "--from", before, "--to", after), Run.of("show", before, after));
        String said = "Name the folders either as FROM TO or with --from and --to (see snapshot-diff show --help)\n";
        assertEquals(new Run(2, "", said), Run.of("show", before, after, "--from", before));
        said = "Missing argument: TO (see snapshot-diff show --help)\n";
        assertEquals(new Run(2, "", said), Run.of("show", before));
        said = "Unexpected argument: 'more' (see snapshot-diff show --help)\n";
        assertEquals(new Run(2, "", said), Run.of("show", before, after, "more"));
    }

    @Test
    void contextIsAsWideAsAskedFor() {
        String shown = Run.of("show", before, after, "--context", "1").out();
        assertTrue(shown.contains("@@ -4,2 +4,2 @@\n 4\n-5\n+five\n\\ No newline"), shown);
    }

    @Test
    void aFileWithAnotherNameIsShownAsRenamed() throws IOException {
        Path root = temporary.toRealPath();
        String one = new Tree()
                .file("a", "1\n2\n3\n4\n")
                .file("b", "b\n")
                .write(root.resolve("1"))
                .toString();
        String two = new Tree()
                .file("c", "1\n2\n3\n5\n")
                .file("d/b", "b\n")
                .write(root.resolve("2"))
                .toString();
        assertEquals(
                new Run(0, "renamed: b to d/b\nrenamed: a to c (+1 -1)\n2 files renamed (+1 -1)\n", ""),
                Run.of("show", "--stat", one, two));
        String shown = Run.of("show", one, two).out();
        assertTrue(shown.contains("rename from b\nrename to d/b\n\ndiff --git a/a b/c\nsimilarity index 75%\n"), shown);
    }

    @Test
    void statPrintsHowMuchAndNoLines() {
        String stat = """
                added: folder/new name (+2)
                changed: a.txt (+1 -1)
                deleted: gone (-1)
                changed: logo.png (binary)
                2 files changed (+1 -1), 1 added (+2), 1 deleted (-1)
                """;
        assertEquals(new Run(0, stat, ""), Run.of("show", before, after, "--stat"));
        String none = "No difference between " + before + " and " + before + ".\n";
        assertEquals(new Run(0, none, ""), Run.of("show", before, before, "--stat"));
    }

    @Test
    void theExitCodeTellsADifferenceIfAskedTo() {
        assertEquals(0, Run.of("show", before, after).exitCode());
        assertEquals(1, Run.of("show", before, after, "--exit-code").exitCode());
        assertEquals(0, Run.of("show", before, before, "--exit-code").exitCode());
        assertEquals(2, Run.of("show", before, before + "x", "--exit-code").exitCode());
    }

    @Test
    void allOfItIsOnePatch() throws IOException {
        Tool.GIT.need();
        Path patch = temporary.resolve("one.patch");
        Tool.Result shown = Tool.start(temporary, Program.command(List.of(), "show", "--all", before, after));
        Files.write(patch, shown.succeeds().output());
        Tree first = Tree.read(Path.of(before));
        Tool.GIT.run(Path.of(before), "apply", patch.toString()).succeeds();
        Tree.read(Path.of(before)).assertSame(Tree.read(Path.of(after)));
        Tool.GIT.run(Path.of(before), "apply", "-R", patch.toString()).succeeds();
        first.assertSame(Tree.read(Path.of(before)));
    }
}
