package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.testing.Inputs;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No link is followed, wherever it leads; of two links that differ, it is where they lead that is compared. */
class LinksTest {
    @TempDir
    Path temporary;

    @BeforeEach
    void needLinks() {
        assumeTrue(Tree.knowsExecutables(), "Not everybody may make links here.");
    }

    @AfterEach
    void deleteLinks() throws IOException {
        Tree.deleteLinks(temporary);
    }

    @Test
    void whatALinkLeadsToIsNotCompared() throws IOException {
        Path outside = new Tree().file("a.txt", "").write(temporary.resolve("outside"));
        Tree from = new Tree().link("file", outside.resolve("a.txt").toString()).link("folder", "../outside");
        Tree to = new Tree()
                .link("file", outside.resolve("a.txt").toString())
                .link("folder", "../outside")
                .link("added", outside.toString());
        assertEquals(List.of("added"), paths(diff(from, to)));
    }

    @Test
    void circlesEnd() throws IOException {
        Tree from =
                new Tree().link("a", "b").link("b", "a").link("self", "self").link("up/up", "..");
        assertEquals(List.of("up/up", "a", "b", "self"), paths(diff(from, new Tree())));
    }

    @Test
    void theDiffHoldsWhereTheLinkLeadsAsItIsWritten() throws IOException {
        Tool.BASH.need();
        // Java would write these without the slashes that are too many.
        Path from = Files.createDirectory(temporary.resolve("from"));
        Path to = Files.createDirectory(temporary.resolve("to"));
        Tool.BASH.run(from, "-c", "ln -s a//b/ link").succeeds();
        Tool.BASH
                .run(to, "-c", "ln -s \"$(printf 'caf\\303\\251/\\377//b/')\" link")
                .succeeds();
        Patch diff = TreeDiffer.patches(Folders.of(from, to, null), List.of(), 3)
                .files()
                .get(0);
        String text = new String(diff.diff(), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("\n-a//b/\n\\ No newline"), text);
        assertTrue(text.contains("\n+caf\u00c3\u00a9/\u00ff//b/\n\\ No newline"), text);
    }

    @Test
    void whatPatchCannotTakeBackIsSaid() throws IOException {
        String said = "GNU patch cannot take that back";
        assertTrue(index(Inputs.types()).contains(said));
        assertFalse(index(Inputs.hard()).contains(said));
    }

    private String index(Inputs inputs) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "index");
        Folders folders = Folders.of(
                inputs.from()
                        .only("types/")
                        .addAll(inputs.from().only("links/"))
                        .write(folder.resolve("from")),
                inputs.to().only("types/").addAll(inputs.to().only("links/")).write(folder.resolve("to")),
                folder.resolve("out"));
        new DiffFolder(folders, List.of(), 3, List.of(), false).generate();
        return Files.readString(folders.out().resolve(FolderLayout.INDEX));
    }

    private WalkResult<Patch> diff(Tree from, Tree to) throws IOException {
        Folders folders = Folders.of(from.write(temporary.resolve("from")), to.write(temporary.resolve("to")), null);
        return TreeDiffer.patches(folders, List.of(), 3);
    }

    private static List<String> paths(WalkResult<Patch> diff) {
        return diff.files().stream().map(Patch::path).toList();
    }
}
