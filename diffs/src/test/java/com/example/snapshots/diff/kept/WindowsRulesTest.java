package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Under the rules of Windows the diffs are the same; what these rules forbid is said in one line. */
class WindowsRulesTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final FileSystem unix = Jimfs.newFileSystem(Configuration.unix());

    @AfterEach
    void close() throws IOException {
        windows.close();
        unix.close();
    }

    @Test
    void theBytesAreTheSame() throws IOException {
        Tree from = new Tree()
                .file("a/b c/changed.txt", "1\n")
                .file("a/deleted.txt", "1\n")
                .file("same/\u00e9.txt", "1\n")
                .file("binary", new byte[] {0}, false)
                .file("x/.gitignore", "/y/*.log\n")
                .file("x/y/left out.log", "1")
                .link("link", "a/b c")
                .link("up", "../outside/x");
        Tree to = new Tree()
                .file("a/b c/changed.txt", "2\n")
                .file("a/new/added.txt", "1\n")
                .file("same/\u00e9.txt", "1\n")
                .file("binary", new byte[] {0, 0}, false)
                .file("x/.gitignore", "/y/*.log\n")
                .link("link", "a/new")
                .link("up", "../outside/y");
        Tree onUnix = generated(unix.getPath("/work"), from, to);
        Tree onWindows = generated(windows.getPath("C:\\work"), from, to);
        onUnix.assertSame(onWindows);
        assertTrue(onWindows.files().get("link.diff").bytes().contains("\n-a/b c\n"), "Targets have slashes.");
        onWindows.files().forEach((name, content) -> assertTrue(!content.bytes().contains("b c\\"), name));
    }

    @Test
    void namesThatDifferInCaseKeepTheirDiffsApart() throws IOException {
        Tree from = new Tree()
                .file("a/Readme.md", "other\n")
                .file("a/b.DIFF/x", "1\n")
                .file("a/B", "1\n");
        Tree to = new Tree()
                .file("a/README.md", "1\n2\n")
                .file("a/b.DIFF/x", "2\n")
                .file("a/B", "2\n");
        Tree onWindows = generated(windows.getPath("C:\\work"), from, to);
        assertEquals(
                Set.of(
                        "README.md",
                        "changes.json",
                        "a/README.md.diff",
                        "a/Readme.md.diff.diff",
                        "a/b.DIFF/x.diff",
                        "a/B.diff.diff"),
                onWindows.files().keySet());
        generated(unix.getPath("/work"), from, to).assertSame(onWindows);
    }

    @Test
    void soDoFolders() throws IOException {
        Tree from = new Tree().file("Src/a/b", "1\n").file("Src/a.txt", "1\n");
        Tree to = new Tree().file("src/a/b", "2\n").file("src/a.txt", "2\n");
        Tree onWindows = generated(windows.getPath("C:\\work"), from, to);
        assertEquals(
                Set.of(
                        "README.md",
                        "changes.json",
                        "Src/a/b.diff",
                        "Src/a.txt.diff",
                        "src.diff/a/b.diff",
                        "src.diff/a.txt.diff"),
                onWindows.files().keySet());
        generated(unix.getPath("/work"), from, to).assertSame(onWindows);
    }

    @Test
    void soDoNamesThatDifferInHowUnicodeWritesALetter() throws IOException {
        Tree from = new Tree().file("caf\u00e9", "1\n").file("cafe\u0301", "1\n");
        assertEquals(
                Set.of("README.md", "changes.json", "caf\u00e9.diff.diff", "cafe\u0301.diff"),
                generated(unix.getPath("/work"), from, new Tree()).files().keySet());
    }

    @Test
    void aNameThatCannotBeIsRefusedInOneLine() throws IOException {
        // Another system can have put it there; here the two snapshots lie on one.
        for (String name : List.of("a:b", "question?/a", "ends /a", "pipe|", "line\nend/a")) {
            Path base = unix.getPath("/" + name.hashCode());
            Path from = new Tree().file("a", "1\n").write(base.resolve("from"));
            Path to = new Tree().file("a", "2\n").file(name, "1\n").write(base.resolve("to"));
            Path out = windows.getPath("C:\\out");
            for (int run = 0; run < 2; run++) {
                DiffFolder kept = new DiffFolder(Folders.of(from, to, out), List.of(), 3, List.of(), false);
                InputException e = assertThrows(InputException.class, kept::generate, name);
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
                assertTrue(e.getMessage().contains(Escape.name(name)), e.getMessage());
                assertTrue(Files.notExists(out), "Nothing is written.");
            }
        }
    }

    private static Tree generated(Path base, Tree from, Tree to) throws IOException {
        Folders folders = Folders.of(
                from.write(base.resolve("from")),
                to.write(base.resolve("to")),
                base.resolve("out").resolve("diffs"));
        DiffFolder kept = new DiffFolder(folders, List.of(), 3, List.of(), false);
        kept.generate();
        assertTrue(kept.check().drift().isFresh(), "What was written is found again.");
        return Tree.read(folders.out());
    }
}
