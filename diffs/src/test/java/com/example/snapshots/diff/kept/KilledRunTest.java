package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
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

    private final Tree[] to = {new Tree(), new Tree()};

    @BeforeEach
    void snapshots() throws IOException {
        writeFrom(temporary);
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = memory.getPath("/base");
            writeFrom(base);
            for (int version = 0; version < 2; version++) {
                writeTo(base, version);
                kept(base).generate();
                wanted.add(Tree.read(base.resolve("out")));
            }
        }
    }

    @Test
    void aKilledRunLosesNothing() throws Exception {
        Random random = new Random(11);
        writeTo(temporary, 0);
        Tool.start(temporary, Program.generate()).succeeds();
        wanted.get(0).assertSame(Tree.read(temporary.resolve("out")));
        int cut = 0;
        for (int run = 1; run <= RUNS || cut == 0 && run <= 10 * RUNS; run++) {
            int version = run % 2;
            writeTo(temporary, version);
            Process process = new ProcessBuilder(Program.generate())
                    .directory(temporary.toFile())
                    .start();
            awaitWritten(process, random.nextInt(FILES));
            process.destroyForcibly().waitFor();
            Tree found = Tree.read(temporary.resolve("out"));
            assertWhole(found, wanted.get(1 - version), wanted.get(version));
            found.files().remove(FolderLayout.LOCK);
            boolean fresh = kept(temporary).check().drift().isFresh();
            assertTrue(!fresh || found.files().equals(wanted.get(version).files()), "Fresh is what is complete.");
            cut += fresh ? 0 : 1;
            kept(temporary).generate();
            wanted.get(version).assertSame(Tree.read(temporary.resolve("out")));
        }
        assertTrue(cut > 0, "Some run is killed before its end.");
    }

    /** Waits until a run has written so many files aside; how long that takes is the machine's business. */
    private void awaitWritten(Process process, int files) throws IOException, InterruptedException {
        Path out = temporary.resolve("out");
        int written = 0;
        while (written < files && process.isAlive()) {
            // The processor is for the run. It writes no more than a few files in this time.
            TimeUnit.MILLISECONDS.sleep(1);
            written = 0;
            try (DirectoryStream<Path> all = Files.newDirectoryStream(out, ".snapshot-diff-*.tmp")) {
                for (Path aside : all) {
                    written += countFiles(aside.toFile());
                }
            }
        }
    }

    private static int countFiles(File folder) {
        int files = 0;
        // Null if it was moved or deleted this very moment.
        File[] found = folder.listFiles();
        for (File file : found == null ? new File[0] : found) {
            files += file.isDirectory() ? countFiles(file) : 1;
        }
        return files;
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

    private void writeFrom(Path base) throws IOException {
        Tree from = new Tree();
        for (int i = 0; i < FILES; i++) {
            String folder = "f" + i % 10 + "/";
            from.file(folder + i, "before\n");
            for (int version = 0; version < 2; version++) {
                to[version].file(folder + i, "after " + version + "\n");
                to[version].file("added" + version + "/" + folder + i % 10, "1\n");
            }
        }
        from.write(base.resolve("from"));
    }

    /** Makes the second snapshot the one version or the other. */
    private void writeTo(Path base, int version) throws IOException {
        Path folder = base.resolve("to");
        if (Files.exists(folder)) {
            Files.move(folder, Files.createTempDirectory(base, "gone").resolve("to"));
        }
        to[version].write(folder);
    }

    private static DiffFolder kept(Path base) throws IOException {
        Folders folders = Folders.of(base.resolve("from"), base.resolve("to"), base.resolve("out"));
        return new DiffFolder(folders, List.of(), 3, List.of(), false);
    }
}
