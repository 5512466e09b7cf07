package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run without patterns loads nothing that it has no use for: each of these libraries costs as much as an empty JVM. */
class ColdStartTest {
    private static final List<String> NOT_NEEDED =
            List.of("org.eclipse.jgit.", "org.slf4j.", "org.snakeyaml.", "org.commonmark.", "sun.security.provider.S");

    @TempDir
    Path temporary;

    @Test
    void aPlainRunLoadsNoLibraryThatItDoesNotUse() throws IOException {
        new Tree().file("a.txt", "1\n").file("b/old.txt", "the same\n").write(temporary.resolve("from"));
        new Tree().file("a.txt", "2\n").file("b/new.txt", "the same\n").write(temporary.resolve("to"));
        Path log = temporary.resolve("classes.txt");
        List<String> options = List.of("-Xlog:class+load:file=" + log);
        Tool.start(temporary, Program.command(options, "generate", "--from", "from", "--to", "to", "--out", "out"))
                .succeeds();
        List<String> loaded = Files.readAllLines(log);
        assertTrue(loaded.stream().anyMatch(line -> line.contains("com.example.snapshots.diff.tree.Renames ")));
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(line -> NOT_NEEDED.stream().anyMatch(name -> line.contains(" " + name)))
                        .toList());
    }
}
