package com.example.snapshots.docs.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a change of {@code end}, the patches of this workspace are made again, and those that cannot be are named. */
class RemakeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String STORE = "src/main/java/com/example/stores/models/Store.java";

    /** What gives the method another name itself, or takes a line away that calls it. */
    private static final List<String> BY_HAND = List.of(
            "docs/mistakes/right-but/04-another-name-for-the-helper.patch",
            "docs/exercises/right/09-flushed.patch",
            "docs/exercises/right/10-bulk-update.patch",
            "docs/exercises/right/10-flush-first.patch",
            "docs/exercises/wrong/09-merge.patch",
            "docs/exercises/wrong/09-native-insert.patch",
            "docs/exercises/wrong/09-second-session.patch",
            "docs/exercises/wrong/10-lists-alone.patch",
            "docs/exercises/wrong/10-other-session.patch");

    @TempDir
    Path temporary;

    private WorkTree tree;
    private final Tree before = new Tree();

    @BeforeEach
    void commitTheWorkspace() throws IOException {
        Tool.GIT.need();
        for (String folder :
                List.of("start/src/main", "end/src/main", "docs/steps", "docs/mistakes", "docs/exercises")) {
            if (new WorkTree(ROOT).file(folder).toFile().isDirectory()) {
                Tree.read(ROOT.resolve(folder))
                        .files()
                        .forEach((name, content) -> before.files().put(folder + "/" + name, content));
            }
        }
        // The workspace need not be the top of the repository.
        Path root = before.write(temporary.toRealPath().resolve("course"));
        tree = new WorkTree(root);
        Tool.GIT.run(temporary, "init", "-q").succeeds();
        Tool.GIT.run(temporary, "add", ".").succeeds();
        Tool.GIT
                .run(temporary, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "All")
                .succeeds();
    }

    private Remake remake() throws InputException {
        return Remake.of(tree.root(), "start", "end", "HEAD");
    }

    private void replace(String module, String old, String text) throws IOException {
        Tree changed = new Tree();
        before.only(module + "/")
                .files()
                .forEach((name, content) -> changed.file(name, content.bytes().replace(old, text)));
        changed.write(tree.root());
    }

    /** What each patch makes of the files of {@code end}. */
    private Map<String, SortedMap<String, List<String>>> applied() throws IOException {
        Map<String, SortedMap<String, List<String>>> applied = new HashMap<>();
        for (String name : before.files().keySet()) {
            if (name.endsWith(".patch") && !name.startsWith(States.FOLDER)) {
                PatchFile patch = PatchFile.read(tree, name);
                Map<String, List<String>> files = new HashMap<>();
                for (String path : patch.diffs().keySet()) {
                    if (tree.has("end/" + path)) {
                        files.put(path, Line.texts(tree.read("end/" + path)));
                    }
                }
                applied.put(name, patch.applyTo(files));
            }
        }
        return applied;
    }

    @Test
    void whatFitsStaysAsItIs() throws IOException {
        Remake remake = remake();
        assertEquals(List.of(), remake.write());
        assertEquals(List.of(), remake.left());
        assertTrue(remake.fitting() > 100, () -> "Only " + remake.fitting());
        before.assertSame(Tree.read(tree.root()));
    }

    @Test
    void aRenamedMethodIsCarriedIntoThePatches() throws IOException {
        Map<String, SortedMap<String, List<String>>> wanted = applied();
        replace("end", "addItem", "takeItem");
        Remake remake = remake();
        List<String> written = remake.write();
        assertEquals(
                BY_HAND,
                remake.left().stream()
                        .map(each -> each.replaceFirst(": hunk 1 of .*", ""))
                        .toList());
        assertTrue(written.size() > 12, written.toString());
        before.files().keySet().removeAll(BY_HAND);
        wanted.keySet().removeAll(BY_HAND);
        Map<String, SortedMap<String, List<String>>> actual = applied();
        assertEquals(renamed(wanted), renamed(actual));
        // And the steps lead from start to the new end.
        States states = States.read(tree, "end");
        int last = states.all().size();
        for (String path : states.paths()) {
            assertEquals(lines("start/" + path), states.files(0).get(path), path);
            assertEquals(lines("end/" + path), states.files(last).get(path), path);
        }
        assertEquals(List.of(), remake().write());
    }

    private static String renamed(Map<String, SortedMap<String, List<String>>> files) {
        StringBuilder text = new StringBuilder();
        files.keySet().stream()
                .sorted()
                .forEach(name -> text.append(name).append(files.get(name)).append('\n'));
        return text.toString().replace("addItem", "takeItem");
    }

    private List<String> lines(String name) throws IOException {
        return tree.has(name) ? Line.texts(tree.read(name)) : null;
    }

    @Test
    void anEditThatStartLacksIsNamed() throws IOException {
        replace("end", "import jakarta.persistence.Id;", "import jakarta.persistence.Id; // The key.");
        List<String> left = remake().left();
        assertTrue(
                left.contains("start/" + STORE
                        + " differs from end in more than the steps change. Change it as you changed end."),
                left::toString);
        replace("start", "import jakarta.persistence.Id;", "import jakarta.persistence.Id; // The key.");
        Remake remake = remake();
        assertEquals(List.of(), remake.left());
        assertTrue(remake.write().stream().anyMatch(name -> name.startsWith(States.FOLDER)));
        assertEquals(lines("start/" + STORE), States.read(tree, "end").files(0).get(STORE));
    }

    @Test
    void whatTwoChangeIsNamedWithItsHunk() throws IOException {
        String items = "private List<Item> items = new ArrayList<>();";
        replace("end", items, items.replace("ArrayList", "LinkedList"));
        Remake remake = remake();
        assertTrue(
                remake.left().stream()
                        .anyMatch(line -> line.matches("docs/mistakes/47-list-of\\.patch: hunk \\d of " + STORE
                                + " changes what has changed meanwhile, too: .*")),
                () -> remake.left().toString());
    }

    @Test
    void aCommitThatIsNotThereIsRefused() {
        InputException e =
                assertThrows(InputException.class, () -> Remake.of(tree.root(), "start", "end", "no-such-commit"));
        assertTrue(e.getMessage().startsWith("Git does not give end of no-such-commit: "), e.getMessage());
    }
}
