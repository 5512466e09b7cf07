package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With --binary name the fact is kept that a binary file differs, and its content is not. */
class BinaryByNameTest {
    @TempDir
    Path temporary;

    private Path root;
    private Path out;

    @BeforeEach
    void snapshots() throws IOException {
        root = temporary.toRealPath();
        out = root.resolve("diffs");
        new Tree()
                .file("a.txt", "1\n")
                .file("changed.png", "\0old")
                .file("gone.png", "\0gone")
                .file("same.png", "\0same")
                .write(root.resolve("start"));
        new Tree()
                .file("a.txt", "2\n")
                .file("changed.png", "\0new")
                .file("new.png", "\0new")
                .file("same.png", "\0same")
                .write(root.resolve("end"));
    }

    private Run run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--from", root + "/start", "--to", root + "/end", "--out", out.toString()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void theIndexNamesThemAndSaysThatTheDiffsDoNotLeadToTheEnd() throws IOException {
        assertEquals(0, run("generate", "--binary", "name").exitCode());
        assertEquals(
                List.of("README.md", "a.txt.diff", "changes.json"),
                List.copyOf(Tree.read(out).files().keySet()));
        String index = Files.readString(out.resolve("README.md"));
        assertTrue(
                index.contains(
                        "But of 3 binary files the content is not kept, and there is no diff. The diffs alone do "
                                + "not lead from `start` to `end`.\n"),
                index);
        assertTrue(
                index.contains("| `changed.png` | changed | binary, not kept | [`start`](../start/changed.png)"),
                index);
        assertFalse(index.contains("GNU patch cannot apply the diffs of binary files"), index);
        assertTrue(index.contains("diffs/a.txt.diff"), index);
        String json = Files.readString(out.resolve("changes.json"));
        assertTrue(json.contains("{\"path\": \"new.png\", \"status\": \"added\""), json);
        assertTrue(json.contains("\"binary\": true, \"diff\": null}"), json);
        assertEquals(0, run("check", "--binary=name").exitCode());
    }

    @Test
    void wholeIsAsIfNothingWereSaid() throws IOException {
        run("generate", "--binary", "whole");
        Tree whole = Tree.read(out);
        assertTrue(whole.files().containsKey("changed.png.diff"));
        assertEquals(0, run("check").exitCode());
        Run byName = run("check", "--binary", "name");
        assertEquals(1, byName.exitCode());
        assertTrue(byName.err().contains("orphan:  changed.png.diff\n"), byName.err());
        run("generate", "--binary", "name");
        assertFalse(Files.exists(out.resolve("changed.png.diff")));
        run("generate");
        whole.assertSame(Tree.read(out));
    }

    @Test
    void whereAllAreBinaryThereIsNothingToApply() throws IOException {
        Files.writeString(root.resolve("end/a.txt"), "1\n");
        run("generate", "--binary", "name");
        String index = Files.readString(out.resolve("README.md"));
        assertFalse(index.contains("How to apply"), index);
        assertTrue(index.contains("`new.png`"), index);
    }

    @Test
    void aCourseTakesItToo() throws IOException {
        assertEquals(0, Run.of("course", root.toString(), "--binary", "name").exitCode());
        assertFalse(Files.exists(out.resolve("changed.png.diff")));
        assertEquals(
                0,
                Run.of("course", root.toString(), "--binary", "name", "--check").exitCode());
        assertEquals(1, Run.of("course", root.toString(), "--check").exitCode());
    }

    @Test
    void anotherWordIsRefused() {
        String said = "--binary must be whole or name: 'some' (see snapshot-diff generate --help)\n";
        assertEquals(new Run(2, "", said), run("generate", "--binary", "some"));
    }
}
