package com.example.snapshots.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner gets to each state from each other, and loses nothing on the way. */
class StartFolderTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String MODELS = "java/com/example/stores/models/";

    /** Of the workspace that these tests are part of, what the states are worked out from. */
    private static final Tree WORKSPACE = new Tree();

    private static final List<String> LEFT_OUT = List.of("src/main/java/com/example/stores/exercises/");

    private static Tree given;

    @TempDir
    Path temporary;

    private Path root;
    private Path sources;

    @BeforeAll
    static void readTheWorkspace() throws IOException {
        for (String folder : List.of("end/src/main", "diffs/start-to-end/src/main", "docs/steps")) {
            Tree.read(ROOT.resolve(folder))
                    .files()
                    .forEach((name, content) -> WORKSPACE.files().put(folder + "/" + name, content));
        }
        given = Tree.read(ROOT.resolve("start/src/main"));
    }

    @BeforeEach
    void writeTheWorkspace() throws IOException {
        root = WORKSPACE.write(temporary.toRealPath());
        sources = root.resolve("start/src/main");
        given.write(sources);
    }

    private StartFolder start() throws InputException {
        return StartFolder.of(root, "start", "end", "diffs/start-to-end", LEFT_OUT);
    }

    private static void nothingIsKept(int copy) {
        fail("A state needs no copy, and this is copy " + copy);
    }

    /** Work that no state has: edits, other line ends, a file without its last line feed, new files, one that is gone. */
    private static Tree work(int seed) {
        Tree work = new Tree().addAll(given);
        String item = given.files().get(MODELS + "Item.java").bytes();
        work.file(MODELS + "Item.java", (item + "// " + seed).replace("\n", "\r\n"))
                .file(MODELS + "Store.java", "mixed\r\nline\nends\rand no last one")
                .file(MODELS + "Tag.java", "class Tag { int tag; }\n")
                .file("java/com/example/stores/exercises/one/Mine.java", "")
                .file("resources/bytes", new byte[] {0, -1, '\r', '\n', 13}, false);
        work.files().remove("java/com/example/stores/Lesson.java");
        return work;
    }

    private void replaceWith(Tree tree) throws IOException {
        for (String name : Tree.read(sources).files().keySet()) {
            Files.delete(sources.resolve(name));
        }
        tree.write(sources);
    }

    @Test
    void stateNumberZeroIsStartAsItWasGiven() throws IOException {
        StartFolder start = start();
        assertEquals(new StartFolder.Position(0, true), start.position());
        start.goTo(start.steps().size(), StartFolderTest::nothingIsKept);
        start.goTo(0, StartFolderTest::nothingIsKept);
        given.assertSame(Tree.read(sources));
        assertEquals(List.of(), start.copies());
    }

    @Test
    void eachStateIsReachedFromEachOther() throws IOException {
        StartFolder start = start();
        int last = start.steps().size();
        List<Tree> states = new ArrayList<>();
        for (int number = 0; number <= last; number++) {
            start.goTo(number, StartFolderTest::nothingIsKept);
            states.add(Tree.read(sources));
        }
        for (int from = 0; from <= last; from++) {
            for (int to = 0; to <= last; to++) {
                start.goTo(from, StartFolderTest::nothingIsKept);
                start.goTo(to, StartFolderTest::nothingIsKept);
                states.get(to).assertSame(Tree.read(sources));
                assertEquals(new StartFolder.Position(to, true), start.position());
            }
        }
    }

    @Test
    void workIsPutAwayAndComesBackByteForByte() throws IOException {
        StartFolder start = start();
        for (int number = 0; number <= start.steps().size(); number++) {
            replaceWith(work(number));
            List<Integer> kept = new ArrayList<>();
            start.goTo(number, kept::add);
            assertEquals(new StartFolder.Position(number, true), start.position());
            assertEquals(List.of(number + 1), kept);
            start.takeBack(number + 1, StartFolderTest::nothingIsKept);
            work(number).assertSame(Tree.read(sources));
        }
        // What is kept already is not kept again, and what was put away first is there still.
        List<Integer> kept = new ArrayList<>();
        start.takeBack(1, kept::add);
        work(0).assertSame(Tree.read(sources));
        assertEquals(List.of(start.copies().size()), kept);
        assertEquals(start.steps().size() + 1, start.copies().size());
    }

    @Test
    void aStateThatHasBeenChangedIsNearIt() throws IOException {
        StartFolder start = start();
        for (int number = 0; number <= start.steps().size(); number++) {
            start.goTo(number, StartFolderTest::nothingIsKept);
            Path item = sources.resolve(MODELS + "Item.java");
            String text = Files.readString(item);
            Files.writeString(item, text.replace("\n", "\r\n") + "// mine\r\n");
            assertEquals(new StartFolder.Position(number, false), start.position());
            Files.writeString(item, text);
        }
    }

    @Test
    void aRunThatIsCutOffAnywhereLosesNothing() throws IOException {
        int last = start().steps().size();
        int changes = 0;
        boolean done = false;
        while (!done) {
            replaceWith(work(changes));
            int left = changes;
            int[] count = {0};
            StartFolder cut = StartFolder.of(root, "start", "end", "diffs/start-to-end", LEFT_OUT, () -> {
                if (count[0]++ == left) {
                    throw new CutOff();
                }
            });
            List<Integer> before = cut.copies();
            try {
                cut.goTo(last, copy -> {});
                done = true;
            } catch (CutOff e) {
                // As the process that was killed would.
            }
            StartFolder start = start();
            boolean isThere = Tree.read(sources).files().equals(work(changes).files());
            List<Integer> copies = start.copies();
            assertTrue(isThere || copies.size() > before.size(), "cut off at change " + changes);
            // A run says what the one that was cut off had put away, and puts nothing away beside it.
            assertTrue(
                    done || isThere || start.cutOff().getAsInt() == before.size() + 1, "cut off at change " + changes);
            start.goTo(last, copy -> {});
            assertTrue(start.cutOff().isEmpty());
            assertEquals(before.size() + 1, start.copies().size());
            assertEquals(new StartFolder.Position(last, true), start.position());
            start.takeBack(before.size() + 1, copy -> {});
            work(changes).assertSame(Tree.read(sources));
            start.goTo(0, copy -> {});
            // So that the next one has a number that is known.
            for (String name : Tree.read(root.resolve(PutAway.FOLDER)).files().keySet()) {
                Files.delete(root.resolve(PutAway.FOLDER).resolve(name));
            }
            deleteFolders(root.resolve(PutAway.FOLDER));
            changes++;
        }
        assertTrue(changes > 15, "Only " + changes + " changes were cut off.");
    }

    @Test
    void whatWasWrittenAfterARunThatWasCutOffIsPutAwayToo() throws IOException {
        replaceWith(work(1));
        int[] count = {0};
        StartFolder cut = StartFolder.of(root, "start", "end", "diffs/start-to-end", LEFT_OUT, () -> {
            if (Files.exists(root.resolve(PutAway.FOLDER + "/1")) && count[0]++ == 3) {
                throw new CutOff();
            }
        });
        assertThrows(CutOff.class, () -> cut.goTo(5, copy -> {}));
        Files.writeString(sources.resolve(MODELS + "Tag.java"), "class Tag { int written; }\n");
        Tree written = Tree.read(sources);
        List<Integer> kept = new ArrayList<>();
        start().goTo(5, kept::add);
        assertEquals(List.of(2), kept);
        start().takeBack(2, StartFolderTest::nothingIsKept);
        written.assertSame(Tree.read(sources));
    }

    private static void deleteFolders(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void whatADeadRunHasLeftIsSweptAway() throws IOException {
        replaceWith(work(1));
        start().goTo(2, copy -> {});
        Path half = root.resolve(PutAway.FOLDER).resolve(".unfinished-1/java");
        Files.createDirectories(half);
        Files.writeString(half.resolve("Half.java"), "cla");
        Files.writeString(sources.resolve(MODELS + ".snapshot-diff-1.tmp"), "cla");
        assertEquals(new StartFolder.Position(2, true), start().position());
        replaceWith(work(2));
        Files.writeString(sources.resolve(MODELS + ".snapshot-diff-1.tmp"), "cla");
        start().goTo(3, copy -> assertEquals(2, copy));
        assertTrue(Files.notExists(half.getParent()));
        assertTrue(Files.notExists(sources.resolve(MODELS + ".snapshot-diff-1.tmp")));
        assertEquals(List.of(1, 2), start().copies());
    }

    @Test
    void twoRunsAtOnceDoNotMix() throws IOException {
        replaceWith(work(1));
        StartFolder second = start();
        List<String> refused = new ArrayList<>();
        StartFolder first = StartFolder.of(root, "start", "end", "diffs/start-to-end", LEFT_OUT, () -> {
            InputException e = assertThrows(InputException.class, () -> second.goTo(2, copy -> {}));
            refused.add(e.getMessage());
        });
        first.goTo(5, copy -> {});
        assertTrue(refused.size() > 5, "It was refused at each change: " + refused.size());
        assertTrue(refused.get(0).startsWith("Another run is writing into "), refused.get(0));
        assertEquals(new StartFolder.Position(5, true), second.position());
        second.takeBack(1, StartFolderTest::nothingIsKept);
        work(1).assertSame(Tree.read(sources));
    }

    @Test
    void gitSeesNothingOfTheCopiesAndItsIndexStays() throws IOException {
        Tool.GIT.need();
        Tool.GIT.run(root, "init", "-q").succeeds();
        Tool.GIT.run(root, "add", ".").succeeds();
        Tool.GIT
                .run(root, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "All")
                .succeeds();
        replaceWith(work(1));
        Tool.GIT.run(root, "add", "start/src/main/" + MODELS + "Tag.java").succeeds();
        String status = status();
        assertTrue(status.contains("A  start") && status.contains(" M start") && status.contains("?? start"), status);
        start().goTo(5, copy -> {});
        assertTrue(!status().contains(PutAway.FOLDER), status());
        start().takeBack(1, StartFolderTest::nothingIsKept);
        assertEquals(status, status());
        work(1).assertSame(Tree.read(sources));
    }

    private String status() throws IOException {
        return Tool.GIT.run(root, "status", "--porcelain").succeeds().text();
    }

    @Test
    void aLinkIsRefusedAndNothingChanges() throws IOException {
        Path link = sources.resolve(MODELS + "Other.java");
        Files.createSymbolicLink(link, Path.of("Item.java"));
        InputException e = assertThrows(InputException.class, () -> start().goTo(5, copy -> {}));
        assertTrue(e.getMessage().endsWith("Nothing was changed; move it away, and run again."), e.getMessage());
        Files.delete(link);
        given.assertSame(Tree.read(sources));
    }

    @Test
    void aCopyThatIsNotThereIsRefused() throws IOException {
        InputException e = assertThrows(InputException.class, () -> start().takeBack(3, copy -> {}));
        assertEquals("There is no copy 3 in .put-away.", e.getMessage());
        replaceWith(work(1));
        start().goTo(0, copy -> {});
        e = assertThrows(InputException.class, () -> start().takeBack(3, copy -> {}));
        assertEquals("There is no copy 3 in .put-away; the last one is 1.", e.getMessage());
        given.assertSame(Tree.read(sources));
    }

    @Test
    void aDiffThatIsStaleIsNamed() throws IOException {
        Path steps = root.resolve("end/src/main/java/com/example/stores/Steps.java");
        Files.write(steps, "class Steps {}\n".getBytes(StandardCharsets.UTF_8));
        InputException e = assertThrows(InputException.class, this::start);
        assertTrue(
                e.getMessage().startsWith("diffs/start-to-end/src/main/java/com/example/stores/Steps.java.diff: hunk "),
                e.getMessage());
    }
}
