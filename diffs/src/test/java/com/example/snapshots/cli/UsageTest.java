package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the tool says what it takes. */
class UsageTest {
    @Test
    void helpCanBeACommand() {
        assertEquals(Run.of("--help"), Run.of("help"));
        assertEquals(Run.of("show", "--help"), Run.of("help", "show"));
        String unknown = "Unknown command: 'shwo'. Did you mean show? (see snapshot-diff --help)\n";
        assertEquals(new Run(2, "", unknown), Run.of("help", "shwo"));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String version = Run.of("--version").out();
        assertTrue(version.matches("snapshot-diff \\d+\\.\\d+\\.\\d+\n"), version);
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<version>" + version.strip().split(" ")[1] + "</version>"), version);
    }

    @ParameterizedTest
    @CsvSource({
        "cuorse, course",
        "stauts, status",
        "gen, generate",
        "chekc, check",
        "shows, show",
    })
    void aMisspeltCommandIsKnown(String typed, String meant) {
        String said = "Unknown command: '" + typed + "'. Did you mean " + meant + "? (see snapshot-diff --help)\n";
        assertEquals(new Run(2, "", said), Run.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "--form, --from",
        "--exlcude, --exclude",
        "--cont, --context",
        "-to, --to",
        "--all=yes, --all",
        "--exit-cod, --exit-code",
    })
    void aMisspeltOptionIsKnown(String typed, String meant) {
        String said = "Unknown option: '" + typed + "'. Did you mean " + meant + "? (see snapshot-diff show --help)\n";
        assertEquals(new Run(2, "", said), Run.of("show", typed));
    }

    @Test
    void whatIsLikeNothingGetsNoQuestion() {
        String known = "status, show, states, go, generate, check, pages, remake, course";
        assertEquals(
                new Run(2, "", "Unknown command: 'frobnicate' is none of " + known + " (see snapshot-diff --help)\n"),
                Run.of("frobnicate"));
        assertEquals(
                new Run(2, "", "Unknown option: '--frobnicate' (see snapshot-diff show --help)\n"),
                Run.of("show", "--frobnicate"));
    }

    @Test
    void theWorkspaceIsFoundFromAnyFolderInIt(@TempDir Path temporary) throws IOException {
        Path root = temporary.toRealPath();
        new Tree().file("start/pom.xml", "").file("end/pom.xml", "").write(root);
        assertNull(Workspace.around(root), "A course with two snapshots is not the workspace of this tool.");
        new Tree().file("diffs/pom.xml", "").file("diffs/deep/er", "").write(root);
        assertEquals(new Workspace(root), Workspace.around(root));
        assertEquals(new Workspace(root), Workspace.around(root.resolve("diffs/deep")));
        assertNull(Workspace.around(root.getParent()));
    }
}
