package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Inputs;
import com.example.snapshots.testing.PatchApplier;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of any bytes, links to anywhere and deep trees survive the way forth and back, with git and with patch. */
class HardInputsTest {
    @TempDir
    static Path temporary;

    private static final Inputs HARD = Inputs.hard();
    private static final Inputs TYPES = Inputs.types();

    private static List<Patch> hard;
    private static List<Patch> types;

    @BeforeAll
    static void compare() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        hard = diff(HARD);
        types = diff(TYPES);
    }

    @AfterAll
    static void deleteLinks() throws IOException {
        Tree.deleteLinks(temporary);
    }

    @Test
    void theApplierInJavaGoesForthAndBack() {
        applyInJava(HARD, hard);
        applyInJava(TYPES, types);
    }

    private static void applyInJava(Inputs inputs, List<Patch> files) {
        Tree tree = new Tree().addAll(inputs.from());
        files.forEach(file -> PatchApplier.apply(file.diff(), tree, false));
        inputs.to().assertSame(tree);
        reversed(files).forEach(file -> PatchApplier.apply(file.diff(), tree, true));
        inputs.from().assertSame(tree);
    }

    @Test
    void gitGoesForthAndBackAllAtOnce() throws IOException {
        Tool.GIT.need();
        git(HARD, hard);
        git(TYPES, types);
    }

    private static void git(Inputs inputs, List<Patch> files) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach(file -> all.writeBytes(file.diff()));
        String diff =
                Files.write(temporary.resolve("all.diff"), all.toByteArray()).toString();
        Path copy = copy(inputs.from());
        Tool.GIT.run(copy, "apply", "--whitespace=nowarn", diff).succeeds();
        inputs.to().assertSame(Tree.read(copy));
        Tool.GIT.run(copy, "apply", "-R", "--whitespace=nowarn", diff).succeeds();
        inputs.from().assertSame(Tree.read(copy));
    }

    @Test
    void patchGoesForthAndBackOneByOne() throws IOException {
        Path copy = copy(HARD.from());
        patch(copy, hard, "-N");
        HARD.to().assertSame(Tree.read(copy));
        patch(copy, reversed(hard), "-R");
        HARD.from().assertSame(Tree.read(copy));
    }

    @Test
    void patchTurnsFilesIntoLinksAndLinksIntoFiles() throws IOException {
        List<Patch> text = types.stream().filter(file -> !file.stat().binary()).toList();
        Path copy = copy(TYPES.from());
        patch(copy, text, "-N");
        Tree patched = Tree.read(copy);
        assertEquals(types.size() - 1, text.size());
        for (Patch file : text) {
            assertEquals(TYPES.to().files().get(file.path()), patched.files().get(file.path()), file.path());
        }
    }

    private static void patch(Path copy, List<Patch> files, String direction) throws IOException {
        Tool.PATCH.need();
        Tool.BASH.need();
        Path folder = Files.createTempDirectory(temporary, "diffs");
        for (Patch file : files) {
            String name = String.valueOf(1000 + files.indexOf(file));
            Files.write(folder.resolve(name), file.diff());
        }
        String each = "for diff in \"$0\"/*; do patch -s -p1 " + direction + " -i \"$diff\" || cat \"$diff\"; done";
        assertEquals("", Tool.BASH.run(copy, "-c", each, folder.toString()).text());
    }

    private static Path copy(Tree tree) throws IOException {
        return tree.write(Files.createTempDirectory(temporary, "copy"));
    }

    private static List<Patch> diff(Inputs inputs) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "snapshots");
        Folders folders = Folders.of(
                inputs.from().write(folder.resolve("from")), inputs.to().write(folder.resolve("to")), null);
        List<Patch> files = TreeDiffer.patches(folders, List.of(), 3).files();
        assertTrue(files.size() > 5, "There are differences.");
        return Tree.inOrder(files);
    }

    private static List<Patch> reversed(List<Patch> files) {
        List<Patch> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        return reversed;
    }
}
