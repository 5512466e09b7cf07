package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not compared is counted, named to who asks, and written into the index as far as it is so everywhere. */
class LeftOutTest {
    private static final String COUNTED =
            "Left out: 1 excluded, 2 ignored by .gitignore, 1 built beside a pom.xml; --left-out names them.\n";
    private static final String NAMED = """
            left out: a\\x0A.log (ignored by .gitignore)
            left out: b.png (excluded)
            left out: logs/ (ignored by .gitignore)
            left out: target/ (built beside a pom.xml)
            """;

    @TempDir
    Path temporary;

    private String from;
    private String to;
    private String out;

    @BeforeEach
    void snapshots() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        Path root = temporary.toRealPath();
        Tree before = new Tree()
                .file("pom.xml", "1\n")
                .file(".gitignore", "*.log\nlogs/\n")
                .file("a\n.log", "1\n")
                .file("b.png", "1\n")
                .file("logs/c", "1\n")
                .file("target/d", "1\n");
        from = before.write(root.resolve("from")).toString();
        to = before.file("pom.xml", "2\n").write(root.resolve("to")).toString();
        out = root.resolve("out").toString();
    }

    @Test
    void itIsCounted() {
        Run show = Run.of("show", "--from", from, "--to", to, "--exclude", "*.png");
        assertTrue(show.out().startsWith("--- a/pom.xml\n") && show.out().endsWith("\n+2\n"), show.out());
        assertEquals(COUNTED, show.err());
        for (String command : new String[] {"generate", "status", "check"}) {
            Run run = Run.of(command, "--from", from, "--to", to, "--out", out, "--exclude", "*.png");
            assertTrue(run.out().contains(COUNTED), run.out());
            assertEquals("", run.err());
        }
    }

    @Test
    void itIsNamed() {
        Run show = Run.of("show", "--from", from, "--to", to, "--exclude", "*.png", "--left-out");
        assertEquals(NAMED, show.err());
        Run status = Run.of("status", "--from", from, "--to", to, "--out", out, "--exclude", "*.png", "--left-out");
        assertTrue(status.out().endsWith(NAMED), status.out());
    }

    @Test
    void itCanBeBroughtBack() throws IOException {
        Run target = Run.of("generate", "--from", from, "--to", to, "--out", out, "--exclude", "!target/");
        assertTrue(target.out().endsWith("Left out: 2 ignored by .gitignore; --left-out names them.\n"), target.out());
        String index = index();
        assertTrue(index.contains("- `target/d`\n"), index);
        assertTrue(index.contains("Of that, brought back on purpose: `target/`.\n"), index);
        Run all = Run.of("generate", "--from", from, "--to", to, "--out", out, "--no-ignore");
        assertEquals("Wrote 2 files in " + out + ".\n", all.out());
        index = index();
        assertTrue(index.contains("5 files are the same in both"), index);
        assertTrue(index.contains("- `.git`, and nothing that the `.gitignore` files leave out.\n"), index);
    }

    @Test
    void theIndexNamesNothingThatIsOnOneMachineAlone() throws IOException {
        Run.of("generate", "--from", from, "--to", to, "--out", out);
        String index = index();
        assertTrue(
                index.contains("- `.git`, `target` beside a `pom.xml`, and what the `.gitignore` files leave out.\n"));
        assertFalse(index.contains("logs"), index);
    }

    @Test
    void whatCannotBeComparedIsNamedInTheIndexAndOnStderr() throws IOException {
        Tool.BASH.need();
        assumeTrue(Tool.BASH.run(Path.of(to), "-c", "mkfifo 'pi|pe'").exitCode() == 0, "No pipes here.");
        Run run = Run.of("generate", "--from", from, "--to", to, "--out", out);
        assertEquals("Not compared: pi|pe is neither a file, a folder nor a link.\n", run.err());
        assertEquals(0, run.exitCode());
        String index = index();
        assertTrue(
                index.contains("- `pi|pe`, which is neither a file, a folder nor a link, and cannot be compared.\n"));
        assertEquals(
                0, Run.of("check", "--from", from, "--to", to, "--out", out).exitCode());
    }

    private String index() throws IOException {
        return Files.readString(Path.of(out, "README.md"));
    }
}
