package com.example.snapshots.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with one page, and what the tool makes of that. */
abstract class PageFixture {
    static final String PAGE = "docs/page.md";

    @TempDir
    Path temporary;

    Path root;

    @BeforeEach
    void workspace() throws IOException {
        root = temporary.toRealPath();
        snapshots().write(root);
    }

    /** What the workspace holds beside the page. */
    abstract Tree snapshots();

    Pages pages() throws InputException {
        Folders folders = Folders.of(root.resolve("start"), root.resolve("end"), root.resolve("diffs"));
        return Pages.of(root, folders, TreeDiffer.stats(folders, List.of()));
    }

    /** What the tool makes of a page. */
    String written(String page) throws IOException {
        new Tree().file(PAGE, page).write(root);
        pages().write();
        assertEquals(List.of(), pages().stale());
        assertEquals(List.of(), pages().write());
        byte[] bytes = Tree.read(root).files().get(PAGE).bytes().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What it writes into a region. */
    String region(String marker) throws IOException {
        String begin = "<!-- " + marker + " -->\n";
        String end = "<!-- end -->\n";
        String page = written(begin + "old\n" + end);
        return page.substring(begin.length(), page.length() - end.length());
    }
}
