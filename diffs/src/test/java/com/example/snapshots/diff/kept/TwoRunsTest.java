package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two runs at once one is refused, or waits for nothing; the folder is as one run alone would have left it. */
class TwoRunsTest {
    private static final String REFUSED = "Another run is writing into ";

    @TempDir
    Path temporary;

    private Folders folders;
    private Tree wanted;

    @BeforeEach
    void trees() throws IOException {
        Tree from = new Tree();
        Tree to = new Tree();
        for (int i = 0; i < 40; i++) {
            from.file("f" + i % 10 + "/" + i, "1\n".repeat(100));
            to.file("f" + i % 10 + "/" + i, "1\n".repeat(100) + i);
        }
        from.write(temporary.resolve("from"));
        to.write(temporary.resolve("to"));
        folders = folders("alone");
        kept("alone").generate();
        wanted = Tree.read(folders.out());
    }

    @Test
    void twoThreads() throws Exception {
        for (int round = 0; round < 5; round++) {
            // Relative to the folder that holds them, all rounds have one name: the index names it.
            Path out = temporary.resolve(round + "/alone");
            Callable<String> run = () -> {
                try {
                    new DiffFolder(Folders.of(folders.from(), folders.to(), out), List.of(), 3, List.of(), false)
                            .generate();
                    return "";
                } catch (InputException e) {
                    return e.getMessage();
                }
            };
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<String> said = new ArrayList<>();
            for (Future<String> result : pool.invokeAll(List.of(run, run))) {
                said.add(result.get());
            }
            pool.shutdown();
            assertOneSucceeds(said);
            assertEquals(names(wanted), names(Tree.read(out)));
        }
    }

    @Test
    void twoProcesses() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(new ProcessBuilder(
                            Program.command(List.of(), "generate", "--from", "from", "--to", "to", "--out", "alone2"))
                    .directory(temporary.toFile())
                    .redirectErrorStream(true)
                    .start());
        }
        List<String> said = new ArrayList<>();
        for (Process process : processes) {
            String text = new String(process.getInputStream().readAllBytes());
            said.add(process.waitFor() == 0 ? "" : text);
            assertTrue(
                    process.exitValue() == 0
                            || process.exitValue() == 2 && text.lines().count() == 1,
                    text);
        }
        assertOneSucceeds(said);
        assertEquals(names(wanted), names(Tree.read(temporary.resolve("alone2"))));
    }

    @Test
    void theSecondIsRefusedAndTheFirstGoesOn() throws Exception {
        Path out = folders.out();
        Files.delete(out.resolve("f0/0.diff"));
        Files.delete(out.resolve("f0/10.diff"));
        List<String> said = new ArrayList<>();
        try (FolderUpdate first = FolderUpdate.open(out)) {
            first.put("f0/0.diff", new byte[0]);
            InputException inside =
                    assertThrows(InputException.class, () -> kept("alone").generate());
            said.add(inside.getMessage());
            Tool.Result outside = Tool.start(
                    temporary,
                    Program.command(List.of(), "generate", "--from", "from", "--to", "to", "--out", "alone"));
            assertEquals(2, outside.exitCode(), outside.text());
            said.add(outside.text().strip());
        }
        String refusal = REFUSED + out + ". Nothing was changed; run again when it is done.";
        assertEquals(List.of(refusal, refusal), said);
        kept("alone").generate();
        wanted.assertSame(Tree.read(out));
    }

    @Test
    void theLockOfADeadRunDoesNotBlock() throws IOException {
        Files.delete(folders.out().resolve("f0/0.diff"));
        Files.writeString(folders.out().resolve(".snapshot-diff.lock"), "");
        kept("alone").generate();
        wanted.assertSame(Tree.read(folders.out()));
    }

    @Test
    void whatIsReadIsWhatTheRunBeforeLeft() throws Exception {
        Path out = folders.out();
        Files.delete(out.resolve("f0/0.diff"));
        int[] changes = new int[1];
        Runnable another = () -> {
            if (changes[0]++ == 0) {
                assertDoesNotThrow(() -> kept("alone").generate(), "It ends just before this one has the lock.");
            }
        };
        try (FolderUpdate update = FolderUpdate.open(out, another)) {
            for (var file : wanted.files().entrySet()) {
                update.put(file.getKey(), file.getValue().bytes().getBytes(StandardCharsets.ISO_8859_1));
            }
            assertEquals(List.of(), update.scan().drift().missing());
            assertTrue(update.scan().drift().isFresh());
        }
        assertEquals(2, changes[0], "The lock, and its end: nothing is written.");
        wanted.assertSame(Tree.read(out));
    }

    @Test
    void whatIsInThePlaceOfTheLockIsNamed() throws Exception {
        Path lock = folders.out().resolve(FolderLayout.LOCK);
        Files.delete(folders.out().resolve("f0/0.diff"));
        Files.createDirectory(lock);
        assertNoLock(lock);
        Files.delete(lock);
        Files.createSymbolicLink(lock, temporary.resolve("elsewhere"));
        assertNoLock(lock);
        assertTrue(Files.notExists(temporary.resolve("elsewhere")), "No link is followed.");
        Files.delete(lock);
        Tool.BASH.need();
        Tool.BASH.run(folders.out(), "-c", "mkfifo " + FolderLayout.LOCK).succeeds();
        assertNoLock(lock);
        Files.delete(lock);
        kept("alone").generate();
        wanted.assertSame(Tree.read(folders.out()));
    }

    private void assertNoLock(Path lock) throws IOException {
        InputException e =
                assertThrows(InputException.class, () -> kept("alone").generate());
        assertEquals(
                "Cannot lock " + lock + ": it is not a file. Nothing was changed; delete it, and run again.",
                e.getMessage());
        e = assertThrows(InputException.class, () -> kept("alone").check());
        assertTrue(e.getMessage().contains("holds " + FolderLayout.LOCK), e::getMessage);
    }

    /** Else one that opened the file before its owner deleted it would work beside a third one. */
    @Test
    void aLockThatLostItsNameIsNone() throws Exception {
        Path file = folders.out().resolve(FolderLayout.LOCK);
        int[] opened = new int[1];
        Runnable ownerEnds = () -> {
            try {
                if (++opened[0] <= 2) {
                    Files.delete(file);
                }
                if (opened[0] == 2) {
                    Files.createFile(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        FolderLock lock = FolderLock.take(folders.out(), ownerEnds);
        assertEquals(3, opened[0], "Each time it looks again.");
        assertTrue(Files.exists(file));
        lock.release();
        lock.close();
        wanted.assertSame(Tree.read(folders.out()));
    }

    private static void assertOneSucceeds(List<String> said) {
        assertTrue(said.contains(""), () -> "One succeeds: " + said);
        assertTrue(said.stream().allMatch(text -> text.isEmpty() || text.startsWith(REFUSED)), said::toString);
    }

    private static List<String> names(Tree tree) {
        return tree.files().entrySet().stream()
                .map(file -> file.getKey()
                        + (file.getKey().equals(FolderLayout.INDEX)
                                ? ""
                                : file.getValue().bytes()))
                .toList();
    }

    private Folders folders(String out) throws IOException {
        return Folders.of(temporary.resolve("from"), temporary.resolve("to"), temporary.resolve(out));
    }

    private DiffFolder kept(String out) throws IOException {
        return new DiffFolder(folders(out), List.of(), 3, List.of(), false);
    }
}
