package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment leaves whole files, and the next run mends the rest. */
class KilledRunTest {
    private static final int RUNS = 10;
    private static final int FILES = 100;

    @TempDir
    Path temporary;

    /** What the folder of the diffs holds when a run has brought it to the one snapshot, or to the other. */
    private final List<Tree> wanted = new ArrayList<>();

    @BeforeEach
    void snapshots() throws IOException {
        write(temporary);
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = memory.getPath("/base");
            write(base);
            for (int version = 0; version < 2; version++) {
                kept(base, version).generate();
                wanted.add(Tree.read(base.resolve("out")));
            }
        }
    }

    @Test
    void aKilledRunLosesNothing() throws Exception {
        Random random = new Random(11);
        long start = System.nanoTime();
        Tool.start(temporary, command(0)).succeeds();
        long life = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        wanted.get(0).assertSame(Tree.read(temporary.resolve("out")));
        int cut = 0;
        for (int run = 1; run <= RUNS; run++) {
            int version = run % 2;
            Process process = new ProcessBuilder(command(version))
                    .directory(temporary.toFile())
                    .start();
            // The first part of its life is the start of Java, which is of no interest.
            process.waitFor(life / 3 + random.nextLong(life * 2 / 3), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Tree found = Tree.read(temporary.resolve("out"));
            assertWhole(found, wanted.get(1 - version), wanted.get(version));
            boolean fresh = kept(temporary, version).check().drift().isFresh();
            assertEquals(found.files().equals(wanted.get(version).files()), fresh, "Fresh is what is complete.");
            cut += fresh ? 0 : 1;
            kept(temporary, version).generate();
            wanted.get(version).assertSame(Tree.read(temporary.resolve("out")));
        }
        assertTrue(cut > 0, "Some run is killed before its end.");
    }

    private static void assertWhole(Tree found, Tree old, Tree wanted) {
        found.files().forEach((name, content) -> {
            String bytes = content.bytes();
            boolean whole = isIn(old, name, bytes) || isIn(wanted, name, bytes);
            assertTrue(whole || FolderLayout.isUnfinished(name.replaceFirst("/.*", "")), name);
        });
    }

    private static boolean isIn(Tree tree, String name, String bytes) {
        Tree.Content content = tree.files().get(name);
        return content != null && content.bytes().equals(bytes);
    }

    private static void write(Path base) throws IOException {
        Tree from = new Tree();
        Tree[] to = {new Tree(), new Tree()};
        for (int i = 0; i < FILES; i++) {
            String folder = "f" + i % 10 + "/";
            from.file(folder + i, "before\n");
            for (int version = 0; version < 2; version++) {
                to[version].file(folder + i, "after " + version + "\n");
                to[version].file("added" + version + "/" + folder + i % 10, "1\n");
            }
        }
        from.write(base.resolve("from"));
        to[0].write(base.resolve("to0"));
        to[1].write(base.resolve("to1"));
    }

    private static List<String> command(int version) {
        return Program.command(List.of(), "generate", "--from", "from", "--to", "to" + version, "--out", "out");
    }

    private static DiffFolder kept(Path base, int version) throws IOException {
        Folders folders = Folders.of(base.resolve("from"), base.resolve("to" + version), base.resolve("out"));
        return new DiffFolder(folders, List.of(), 3, List.of());
    }
}
