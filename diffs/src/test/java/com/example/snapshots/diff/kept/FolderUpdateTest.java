package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folder of the diffs holds after a run, and after a run that was cut off. */
class FolderUpdateTest {
    private static final String INDEX = FolderLayout.MARKER + "\n\n# Index\n";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = temporary.toRealPath().resolve("diffs/start-to-end");
    }

    @Test
    void aFolderThatIsNotThereIsMade() throws IOException {
        SortedMap<String, byte[]> wanted = wanted("a.diff", "A", "b/c.diff", "C");
        assertEquals(List.of("README.md", "a.diff", "b/c.diff"), write(wanted).missing());
        assertHolds(wanted);
        assertTrue(compare(wanted).isFresh());
    }

    @Test
    void eachKindOfDifferenceIsNamed() throws IOException {
        write(wanted("edited.diff", "1", "deleted.diff", "2", "kept.diff", "3"));
        Files.writeString(folder.resolve("edited.diff"), "by hand");
        Files.delete(folder.resolve("deleted.diff"));
        Files.writeString(folder.resolve("added.diff"), "by hand");
        SortedMap<String, byte[]> wanted = wanted("edited.diff", "1", "deleted.diff", "2", "kept.diff", "3");
        Drift drift = compare(wanted);
        assertEquals(List.of("edited.diff"), drift.stale());
        assertEquals(List.of("deleted.diff"), drift.missing());
        assertEquals(List.of("added.diff"), drift.orphans());
        assertFalse(drift.isFresh());
    }

    @Test
    void onlyWhatChangesIsTouched() throws IOException {
        write(wanted("a.diff", "A", "b.diff", "B"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("a.diff"), longAgo);
        Files.setLastModifiedTime(folder.resolve("README.md"), longAgo);
        write(wanted("a.diff", "A", "b.diff", "B2"));
        assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("a.diff")));
        assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("README.md")));
        assertEquals("B2", Files.readString(folder.resolve("b.diff")));
    }

    @Test
    void orphansGoAndTheFoldersThatTheyLeaveEmpty() throws IOException {
        write(wanted("a.diff", "A", "b/c/d.diff", "D"));
        SortedMap<String, byte[]> wanted = wanted("a.diff", "A");
        write(wanted);
        assertHolds(wanted);
        assertFalse(Files.exists(folder.resolve("b")));
    }

    @Test
    void aFolderThatHoldsAnythingElseIsRefusedAndLeftAlone() throws IOException {
        SortedMap<String, byte[]> wanted = wanted("a.diff", "A");
        write(wanted);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertRefused(wanted("a.diff", "changed"), "notes.txt");
        assertEquals("A", Files.readString(folder.resolve("a.diff")));
    }

    @Test
    void diffsOfSomebodyElseAreRefused() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a.diff"), "mine");
        assertRefused(wanted("a.diff", "A"), "a.diff");
        Files.writeString(folder.resolve("README.md"), "# Mine\n");
        assertRefused(wanted("a.diff", "A"), "README.md");
    }

    @Test
    void anIndexThatWasDeletedIsMissingAndComesBack() throws IOException {
        SortedMap<String, byte[]> wanted = wanted("a.diff", "A");
        write(wanted);
        Files.delete(folder.resolve("README.md"));
        assertEquals(List.of("README.md"), compare(wanted).missing());
        write(wanted);
        assertHolds(wanted);
    }

    @Test
    void whatFileManagersAndGitLeaveStopsNothing() throws IOException {
        write(wanted("a.diff", "A", "b/c.diff", "C", "d.diff/e.diff", "E"));
        List<String> litter = List.of(".DS_Store", "b/Thumbs.db", "b/.DS_Store", "d.diff/desktop.ini");
        for (String name : litter) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.writeString(folder.resolve(".gitattributes"), "* -text\n");
        assertTrue(compare(wanted("a.diff", "A", "b/c.diff", "C", "d.diff/e.diff", "E"))
                .isFresh());
        write(wanted("a.diff", "A", "d.diff", "D"));
        assertEquals("D", Files.readString(folder.resolve("d.diff")));
        assertTrue(Files.exists(folder.resolve(".DS_Store")) && Files.exists(folder.resolve(".gitattributes")));
        assertFalse(Files.exists(folder.resolve("b")), "Nothing else was left in it.");
        Files.writeString(folder.resolve("x.gitattributes"), "");
        assertRefused(wanted("a.diff", "A"), "x.gitattributes");
    }

    @Test
    void aRunThatIsCutOffAnywhereLosesNothing() throws IOException {
        SortedMap<String, byte[]> none = new TreeMap<>();
        SortedMap<String, byte[]> before =
                wanted("same.diff", "S", "stale.diff", "1", "x/orphan.diff", "O", "file.diff", "F");
        SortedMap<String, byte[]> after =
                wanted("same.diff", "S", "stale.diff", "2", "y/new.diff", "N", "file.diff/inside.diff", "I");
        after.put("README.md", (INDEX + "changed\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(cutOffAnywhere(none, after) >= 10, "A first run has many steps.");
        assertTrue(cutOffAnywhere(before, after) >= 10, "A later run has many steps.");
        assertTrue(cutOffAnywhere(after, before) >= 10, "A run the other way has many steps.");
    }

    @Test
    void whatSomebodyElsePutsThereMeanwhileIsLeft() throws IOException {
        SortedMap<String, byte[]> wanted = wanted("a.diff", "A", "b/c.diff", "C");
        int refused = 0;
        for (String name : List.of("a.diff", "b/c.diff", "README.md")) {
            int steps = 1;
            for (int putAt = 1; putAt <= steps; putAt++) {
                folder = temporary.toRealPath().resolve(putAt + name).resolve("diffs");
                int[] done = new int[2];
                boolean[] isMine = new boolean[1];
                try {
                    int at = putAt;
                    write(wanted, () -> isMine[0] |= ++done[0] == at && put(name));
                } catch (InputException e) {
                    boolean later = e.getMessage().contains(folder.resolve(name) + ": somebody else put it");
                    assertTrue(later || e.getMessage().contains("holds " + name), e::getMessage);
                    refused += later ? 1 : 0;
                }
                assertEquals(isMine[0], Files.readString(folder.resolve(name)).equals("mine"), name + putAt);
                steps = Math.max(steps, done[0]);
            }
        }
        assertTrue(refused >= 10, "At many a moment: " + refused);
    }

    /** Puts a file where none is yet. */
    private boolean put(String name) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "mine", StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Drift compare(SortedMap<String, byte[]> wanted) throws IOException {
        FolderScan scan = new FolderScan(folder);
        for (var file : wanted.entrySet()) {
            scan.put(file.getKey(), file.getValue());
        }
        return scan.drift();
    }

    private Drift write(SortedMap<String, byte[]> wanted) throws IOException {
        return write(wanted, () -> {});
    }

    private Drift write(SortedMap<String, byte[]> wanted, Runnable beforeEachChange) throws IOException {
        try (FolderUpdate update = FolderUpdate.open(folder, beforeEachChange)) {
            for (var file : wanted.entrySet()) {
                update.put(file.getKey(), file.getValue());
            }
            Drift drift = update.scan().drift();
            update.apply(drift);
            return drift;
        }
    }

    /** Cuts a run off at its first step, at its second, and so on. Returns how many steps there were. */
    private int cutOffAnywhere(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) throws IOException {
        for (int cutAt = 1; ; cutAt++) {
            folder = temporary
                    .toRealPath()
                    .resolve("run " + before.hashCode() + " " + cutAt)
                    .resolve("diffs");
            if (!before.isEmpty()) {
                write(before);
            }
            try {
                int[] steps = {cutAt};
                write(after, () -> cutOff(steps));
                assertHolds(after);
                return cutAt - 1;
            } catch (CutOff e) {
                assertNothingIsHalf(before, after);
                assertTrue(isComplete(after) || !compare(after).isFresh(), "The mixture is reported.");
                // Also when the snapshots were edited before the next run.
                SortedMap<String, byte[]> next = new TreeMap<>(after);
                next.replaceAll((name, content) -> Arrays.copyOf(content, content.length + 1));
                write(cutAt % 2 == 0 ? after : next);
                assertHolds(cutAt % 2 == 0 ? after : next);
            }
        }
    }

    private static void cutOff(int[] steps) {
        // A process that was killed does not clean up either.
        if (--steps[0] <= 0) {
            throw new CutOff();
        }
    }

    /** Each file is the old one or the new one, and the index is the new one only when all others are. */
    private void assertNothingIsHalf(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after)
            throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Tree old = tree(before);
        Tree wanted = tree(after);
        Tree found = Tree.read(folder);
        found.files().forEach((name, content) -> {
            boolean whole = content.equals(old.files().get(name))
                    || content.equals(wanted.files().get(name));
            boolean claim = name.equals("README.md") && content.bytes().startsWith(FolderLayout.MARKER);
            boolean unfinished = FolderLayout.isUnfinished(name.replaceFirst("/.*", ""));
            assertTrue(whole || claim || unfinished, name);
        });
        if (wanted.files().get("README.md").equals(found.files().get("README.md"))) {
            found.files().keySet().removeIf(name -> FolderLayout.isUnfinished(name.replaceFirst("/.*", "")));
            assertEquals(wanted.files(), found.files(), "The index comes last.");
        }
    }

    /** Whether only the lock is left of a run that was cut off. */
    private boolean isComplete(SortedMap<String, byte[]> wanted) throws IOException {
        Tree found = Files.exists(folder) ? Tree.read(folder) : new Tree();
        found.files().remove(FolderLayout.LOCK);
        return tree(wanted).files().equals(found.files());
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void assertRefused(SortedMap<String, byte[]> wanted, String named) throws IOException {
        Tree before = Tree.read(folder);
        InputException compared = assertThrows(InputException.class, () -> compare(wanted));
        InputException written = assertThrows(InputException.class, () -> write(wanted));
        assertTrue(compared.getMessage().contains("holds " + named), compared.getMessage());
        assertEquals(compared.getMessage(), written.getMessage());
        before.assertSame(Tree.read(folder));
    }

    private void assertHolds(SortedMap<String, byte[]> wanted) throws IOException {
        tree(wanted).assertSame(Tree.read(folder));
    }

    private static Tree tree(SortedMap<String, byte[]> files) {
        Tree tree = new Tree();
        files.forEach((name, content) -> tree.file(name, content, false));
        return tree;
    }

    private static SortedMap<String, byte[]> wanted(String... namesAndContents) {
        SortedMap<String, byte[]> wanted = new TreeMap<>();
        wanted.put("README.md", INDEX.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndContents.length; i += 2) {
            wanted.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return wanted;
    }
}
