package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Tree;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.google.common.jimfs.PathNormalization;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where two ways to write a letter are one name, no two diffs share a place, and elsewhere they lie in the same ones. */
class MacRulesTest {
    @Test
    void namesThatDifferInTheFormOfUnicodeKeepTheirDiffsApart() throws IOException {
        Tree from = new Tree().file("na\u00efve", "one\n").file("\u00e9/a", "1\n");
        Tree to = new Tree().file("nai\u0308ve", "2\n").file("e\u0301/a", "3\n");
        Tree wanted = generated(Jimfs.newFileSystem(Configuration.unix()), "/work", from, to);
        assertEquals(
                Set.of(
                        "e\u0301/a.diff",
                        "\u00e9.diff/a.diff",
                        "nai\u0308ve.diff",
                        "na\u00efve.diff.diff",
                        "README.md",
                        "changes.json"),
                wanted.files().keySet());
        Configuration mac = Configuration.osX().toBuilder()
                .setNameDisplayNormalization(PathNormalization.NONE)
                .setNameCanonicalNormalization(PathNormalization.NFD, PathNormalization.CASE_FOLD_ASCII)
                .build();
        wanted.assertSame(generated(Jimfs.newFileSystem(mac), "/work", from, to));
    }

    private static Tree generated(FileSystem system, String place, Tree from, Tree to) throws IOException {
        try (system) {
            Path base = system.getPath(place);
            Folders folders =
                    Folders.of(from.write(base.resolve("from")), to.write(base.resolve("to")), base.resolve("out"));
            DiffFolder kept = new DiffFolder(folders, List.of(), 3, List.of(), false);
            kept.generate();
            assertTrue(kept.check().drift().isFresh(), "What was written is found again.");
            return Tree.read(folders.out());
        }
    }
}
