package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tree may be as deep as the system lets it be. */
class DepthTest {
    private static final String DEEP = "d/".repeat(900);

    @TempDir
    Path temporary;

    /** JUnit would take a minute: it asks for the real path of each folder. */
    @AfterEach
    void delete() throws IOException {
        try (Stream<Path> found = Files.walk(temporary)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void nineHundredLevelsAreComparedAndKept() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "Paths are short here.");
        Path from = new Tree().file(DEEP + "a", "1\n").write(temporary.resolve("from"));
        Path to = new Tree().file(DEEP + "a", "2\n").write(temporary.resolve("to"));
        Files.createDirectory(to.resolve(DEEP + "empty"));
        DiffFolder kept =
                new DiffFolder(Folders.of(from, to, temporary.resolve("out")), List.of(), 3, List.of(), false);
        assertEquals(
                List.of(DEEP + "empty/"),
                kept.generate().changes().emptyFolders().to());
        assertTrue(kept.check().drift().isFresh());
    }

    @Test
    void moreThanTheStackHoldsIsRefusedInOneLine() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "Paths are short here.");
        new Tree().file(DEEP + "a", "1\n").write(temporary.resolve("from"));
        new Tree().file(DEEP + "a", "2\n").write(temporary.resolve("to"));
        Tool.Result run = Tool.start(
                temporary,
                Program.command(List.of("-Xss180k"), "generate", "--from", "from", "--to", "to", "--out", "out"));
        assertEquals(2, run.exitCode(), run.text());
        assertTrue(
                run.text().matches("The folders lie too deep in each other for the stack of Java. .* java -Xss.*\\R"),
                run.text());
        assertTrue(Files.notExists(temporary.resolve("out")), "Nothing is written.");
    }
}
