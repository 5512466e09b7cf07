package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose name is so long that its diff cannot have it is refused before anything is changed. */
class LongNamesTest {
    @TempDir
    Path temporary;

    @Test
    void nothingIsChangedAndTheFileIsNamed() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "Names have another end here.");
        Path base = temporary.toRealPath();
        Path from = new Tree().file("a", "1\n").file("b", "1\n").write(base.resolve("from"));
        Path to = new Tree().file("a", "2\n").file("c", "2\n").write(base.resolve("to"));
        DiffFolder kept = new DiffFolder(Folders.of(from, to, base.resolve("out")), List.of(), 3, List.of());
        kept.generate();
        Tree before = Tree.read(base.resolve("out"));
        String name = "x".repeat(253);
        new Tree().file("a", "3\n").file("z/" + name, "1\n").write(to);
        InputException refused = assertThrows(InputException.class, kept::generate);
        assertTrue(refused.getMessage().startsWith("Cannot write "), refused.getMessage());
        assertTrue(refused.getMessage().contains("/z/" + name + ".diff: "), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
        before.assertSame(Tree.read(base.resolve("out")));
    }
}
