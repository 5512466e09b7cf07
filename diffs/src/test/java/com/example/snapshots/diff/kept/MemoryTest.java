package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that does not fit in the memory is named in one line. */
class MemoryTest {
    @TempDir
    Path temporary;

    @Test
    void aFileThatIsTooLargeIsNamed() throws IOException {
        Tree from = new Tree().file("small.txt", "1\n").file("large.txt", new byte[30_000_000], false);
        Tree to = new Tree().file("small.txt", "2\n").file("large.txt", new byte[30_000_001], false);
        assertRefused("Cannot read \\S*/large.txt", from, to);
    }

    @Test
    void soIsOneThatFitsButWhoseDiffDoesNot() throws IOException {
        String text = "x\n".repeat(1_500_000);
        assertRefused(
                "Cannot compare lines.txt",
                new Tree().file("lines.txt", text),
                new Tree().file("lines.txt", "y\n" + text + "z"));
    }

    @Test
    void aLargeFileNeedsNoOtherMemoryThanTheHeap() throws IOException {
        new Tree().file("a", new byte[0], false).write(temporary.resolve("from"));
        new Tree().file("a", new byte[5_000_000], false).write(temporary.resolve("to"));
        List<String> options = List.of("-Xmx128m", "-XX:MaxDirectMemorySize=1m");
        Tool.start(temporary, Program.command(options, "generate", "--from", "from", "--to", "to", "--out", "out"))
                .succeeds();
        assertTrue(Files.size(temporary.resolve("out/a.diff")) > 5_000_000);
    }

    @Test
    void soIsWhatManyFilesNeed() throws IOException {
        Tree from = new Tree();
        Tree to = new Tree();
        for (int i = 0; i < 4000; i++) {
            String name = i % 20 + "/a name of more than a few letters, as many files have one " + i;
            from.file(name, "1\n");
            to.file(name, "2\n");
        }
        from.write(temporary.resolve("from"));
        to.write(temporary.resolve("to"));
        for (String command : List.of("check", "show")) {
            List<String> arguments = new ArrayList<>(List.of(command, "--from", "from", "--to", "to"));
            arguments.addAll(command.equals("check") ? List.of("--out", "out") : List.of());
            Tool.Result run =
                    Tool.start(temporary, Program.command(List.of("-Xmx4m"), arguments.toArray(String[]::new)));
            assertEquals(2, run.exitCode(), run.text());
            assertEquals(1, run.text().lines().count(), run.text());
            assertTrue(
                    run.text().matches("Out of memory: Java may use \\d MiB. .* java -Xmx256m -jar .*\\R"), run.text());
        }
    }

    private void assertRefused(String refusal, Tree from, Tree to) throws IOException {
        from.write(temporary.resolve("from"));
        to.write(temporary.resolve("to"));
        Tool.Result run = Tool.start(
                temporary,
                Program.command(List.of("-Xmx16m"), "generate", "--from", "from", "--to", "to", "--out", "out"));
        assertEquals(2, run.exitCode(), run.text());
        String expected = refusal
                + ": it is too large for the memory of Java. Allow it more with -Xmx, or leave the file out.\\R";
        assertEquals("one line", run.text().matches(expected) ? "one line" : run.text());
        assertFalse(Files.exists(temporary.resolve("out")), "Nothing is written.");
    }
}
