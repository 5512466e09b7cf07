package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Inputs;
import com.example.snapshots.testing.PatchApplier;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Applied one by one, the diffs make the second snapshot of the first, byte for byte, and with -R the first again. */
class ApplyTest {
    /** Where the first snapshot lies. */
    enum Place {
        OUTSIDE_A_REPOSITORY,
        AT_THE_ROOT_OF_A_REPOSITORY,
        IN_A_FOLDER_OF_A_REPOSITORY
    }

    @TempDir
    Path temporary;

    @Test
    void theApplierInJavaGoesForthAndBack() throws IOException {
        for (Inputs inputs : List.of(Inputs.text(), Inputs.binary())) {
            List<Patch> files = new ArrayList<>(diff(inputs));
            Tree tree = copy(inputs.from());
            files.forEach(file -> PatchApplier.apply(file.diff(), tree, false));
            inputs.to().assertSame(tree);
            Collections.reverse(files);
            files.forEach(file -> PatchApplier.apply(file.diff(), tree, true));
            inputs.from().assertSame(tree);
        }
    }

    @ParameterizedTest
    @EnumSource
    void gitGoesForthAndBack(Place place) throws IOException {
        Tool.GIT.need();
        for (Inputs inputs : List.of(Inputs.text(), Inputs.binary())) {
            Path copy = place(inputs.from(), place);
            apply(inputs, copy, (file, diff, reverse) -> git(place, copy, file, diff, reverse));
        }
    }

    @ParameterizedTest
    @EnumSource
    void patchGoesForthAndBack(Place place) throws IOException {
        Tool.PATCH.need();
        Inputs inputs = Inputs.text();
        Path copy = place(inputs.from(), place);
        apply(inputs, copy, (file, diff, reverse) -> {
            List<String> command = new ArrayList<>(List.of("patch", "-p1", "-i", diff.toString()));
            if (reverse) {
                command.add("-R");
            }
            return Tool.start(copy, command);
        });
    }

    private interface Applier {
        Tool.Result apply(Patch file, Path diff, boolean reverse) throws IOException;
    }

    private void apply(Inputs inputs, Path copy, Applier applier) throws IOException {
        List<Patch> files = new ArrayList<>(diff(inputs));
        List<String> failures = new ArrayList<>();
        for (boolean reverse : new boolean[] {false, true}) {
            for (Patch file : files) {
                Path diff = Files.write(temporary.resolve("one.diff"), file.diff());
                Tool.Result result = applier.apply(file, diff, reverse);
                if (result.exitCode() != 0) {
                    failures.add((reverse ? "back " : "forth ") + file.path() + ": " + result.text());
                }
            }
            assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
            (reverse ? inputs.from() : inputs.to()).assertSame(Tree.read(copy));
            Collections.reverse(files);
        }
    }

    /** Git's own headers name a file from the root of the repository, so these diffs are applied from there. */
    private static Tool.Result git(Place place, Path copy, Patch file, Path diff, boolean reverse) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "apply", "--whitespace=nowarn"));
        if (reverse) {
            command.add("-R");
        }
        Path folder = copy;
        if (place == Place.IN_A_FOLDER_OF_A_REPOSITORY && file.stat().extended()) {
            folder = copy.getParent();
            command.add("--directory=" + copy.getFileName());
        }
        command.add(diff.toString());
        return Tool.start(folder, command);
    }

    private Path place(Tree tree, Place place) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "place");
        if (place == Place.OUTSIDE_A_REPOSITORY) {
            return tree.write(folder);
        }
        Tool.GIT.need();
        Tool.GIT.run(folder, "init", "-q").succeeds();
        return tree.write(place == Place.IN_A_FOLDER_OF_A_REPOSITORY ? folder.resolve("below") : folder);
    }

    private List<Patch> diff(Inputs inputs) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "snapshots");
        Path from = inputs.from().write(folder.resolve("from"));
        Path to = inputs.to().write(folder.resolve("to"));
        return Tree.inOrder(
                TreeDiffer.patches(Folders.of(from, to, null), List.of(), 3).files());
    }

    private static Tree copy(Tree tree) {
        Tree copy = new Tree();
        copy.files().putAll(tree.files());
        return copy;
    }
}
