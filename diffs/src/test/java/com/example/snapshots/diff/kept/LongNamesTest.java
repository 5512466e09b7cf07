package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.SurrogateEscape;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose name is so long that its diff cannot have it has a diff with a shorter one. */
class LongNamesTest {
    @TempDir
    Path temporary;

    private Folders folders;

    @BeforeEach
    void needLongNames() {
        assumeTrue(Tree.knowsExecutables(), "Names have another end here.");
    }

    @Test
    void eachHasADiffOfItsOwn() throws IOException {
        String long1 = "x".repeat(253);
        String long2 = "x".repeat(252) + "y";
        String wide = "\u00e9".repeat(126);
        Tree from = new Tree()
                .file("z/" + long1, "1\n")
                .file("z/" + long2, "1\n")
                .file("z/" + long2 + ".d/a", "1\n")
                .file(wide, "1\n")
                .file("x".repeat(250), "1\n");
        Tree to = new Tree();
        from.files().keySet().forEach(path -> to.file(path, "2\n"));
        Set<String> kept = generate(from, to);
        assertEquals(from.files().size(), kept.size());
        for (String name : kept) {
            assertTrue(name.endsWith(".diff"), name);
            assertTrue(SurrogateEscape.bytes(name.substring(name.lastIndexOf('/') + 1)).length <= 255, name);
        }
        assertTrue(kept.contains("x".repeat(250) + ".diff"));
        assertEquals(
                2,
                kept.stream()
                        .filter(name -> name.startsWith("z/" + "x".repeat(241) + "~"))
                        .count());
        assertEquals(
                1,
                kept.stream()
                        .filter(name -> name.startsWith("\u00e9".repeat(120) + "~"))
                        .count());
        for (String name : kept) {
            String index = Files.readString(folders.out().resolve("README.md"));
            assertTrue(index.contains("](" + name.replace("\u00e9", "%C3%A9").replace("~", "~")), index);
        }
        assertEquals(0, generate(from, from).size(), "Orphans are found again.");
    }

    @Test
    void foldersThatDifferInCaseAloneAreCutToo() throws IOException {
        Tree from = new Tree().file("x".repeat(254) + "/a", "1\n").file("X".repeat(254) + "/a", "1\n");
        assertEquals(2, generate(from, new Tree()).size());
    }

    private Set<String> generate(Tree from, Tree to) throws IOException {
        Path base = temporary.toRealPath();
        Path out = base.resolve("out");
        folders = Folders.of(from.write(base.resolve("from")), to.write(base.resolve("to")), out);
        DiffFolder kept = new DiffFolder(folders, List.of(), 3, List.of(), false);
        kept.generate();
        assertTrue(kept.check().drift().isFresh());
        Set<String> names = new TreeSet<>(Tree.read(out).files().keySet());
        names.removeIf(name -> !name.endsWith(".diff"));
        return names;
    }
}
