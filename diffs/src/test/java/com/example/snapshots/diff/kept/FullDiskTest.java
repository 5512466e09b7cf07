package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full at any moment costs nothing: what was there before is there, and with more room a run mends it. */
class FullDiskTest {
    private static final int BLOCK = 64;

    private Tree from;
    private Tree to;

    @TempDir
    Path temporary;

    @Test
    void aDiskThatIsFullAtAnyMomentChangesNothing() throws IOException {
        from = tree(1);
        to = tree(2);
        Tree wanted = generated(1 << 24);
        to = tree(3);
        Tree next = generated(1 << 24);
        int room = 0;
        for (boolean done = false; !done; room += BLOCK) {
            try (FileSystem disk = disk(1 << 17)) {
                Path base = disk.getPath("/work");
                from.write(base.resolve("from"));
                tree(2).write(base.resolve("to"));
                kept(base).generate();
                Files.delete(base.resolve("to/2/b"));
                Files.delete(base.resolve("to/2"));
                to.write(base.resolve("to"));
                Path filler = base.resolve("filler");
                fill(filler, Integer.MAX_VALUE);
                long full = Files.size(filler);
                Files.delete(filler);
                fill(filler, full - room);
                done = !isRefused(base);
                (done ? next : wanted).assertSame(Tree.read(base.resolve("out")));
                Files.delete(filler);
                kept(base).generate();
                next.assertSame(Tree.read(base.resolve("out")));
            }
        }
        assertTrue(room > 20 * BLOCK, "The disk was full at many a moment.");
    }

    private static boolean isRefused(Path base) throws IOException {
        try {
            kept(base).generate();
            return false;
        } catch (InputException e) {
            assertTrue(e.getMessage().matches("Cannot write .*[./]\\S*: out of disk space\\."), e.getMessage());
            return true;
        }
    }

    @Test
    void aProcessThatMayWriteNoMoreSaysSoInOneLine() throws IOException {
        Tool.BASH.need();
        new Tree().file("a", "").file("b", "1\n").write(temporary.resolve("from"));
        new Tree().file("a", "x\n".repeat(100_000)).file("b", "2\n").write(temporary.resolve("to"));
        String script = "ulimit -f 16 && trap '' XFSZ && exec \"$@\"";
        assumeTrue(Tool.BASH.run(temporary, "-c", "ulimit -f 16").exitCode() == 0, "No limits here.");
        List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
        command.addAll(Program.command(
                List.of("-XX:-UsePerfData"), "generate", "--from", "from", "--to", "to", "--out", "out"));
        Tool.Result run = Tool.start(temporary, command);
        assertEquals(2, run.exitCode(), run.text());
        assertEquals(1, run.text().lines().count(), run.text());
        assertTrue(
                run.text().startsWith("Cannot write " + temporary.toRealPath().resolve("out/a.diff")), run.text());
        assertTrue(Files.notExists(temporary.resolve("out")), "Nothing is left.");
    }

    @Test
    void soDoesOneWhoseOutputCannotBeWritten() throws IOException {
        Tool.BASH.need();
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "No such device here.");
        new Tree().file("a", "1\n".repeat(5000)).write(temporary.resolve("from"));
        new Tree().file("a", "2\n".repeat(5000)).write(temporary.resolve("to"));
        for (String arguments : List.of("show --from from --to to", "--help")) {
            Tool.Result run = piped(" > /dev/full", arguments);
            assertEquals(2, run.exitCode(), run.text());
            assertEquals(
                    "Cannot write the output: No space left on device. What is there is not all of it; write it "
                            + "elsewhere.\n",
                    run.text());
        }
        assertEquals(
                "--- a/a\n", piped(" | head -n 1", "show --from from --to to").text(), "It has read all it wants.");
    }

    private Tool.Result piped(String where, String arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "\"$@\"" + where, "bash"));
        command.addAll(Program.command(List.of(), arguments.split(" ")));
        return Tool.start(temporary, command);
    }

    private Tree generated(int size) throws IOException {
        try (FileSystem disk = disk(size)) {
            Path base = disk.getPath("/work");
            from.write(base.resolve("from"));
            to.write(base.resolve("to"));
            kept(base).generate();
            return Tree.read(base.resolve("out"));
        }
    }

    private static void fill(Path file, long most) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written < most; written += BLOCK) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException e) {
            // That is the end of the disk.
        }
    }

    private static DiffFolder kept(Path base) throws IOException {
        return new DiffFolder(
                Folders.of(base.resolve("from"), base.resolve("to"), base.resolve("out")),
                List.of(),
                3,
                List.of(),
                false);
    }

    private static FileSystem disk(int size) {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize(size)
                .build());
    }

    private static Tree tree(int version) {
        Tree tree = new Tree().file("same", "s\n");
        for (int i = 0; i < 5; i++) {
            tree.file("a/" + i, ("line " + i * version + "\n").repeat(10));
        }
        return tree.file(version + "/b", version + "\n");
    }
}
