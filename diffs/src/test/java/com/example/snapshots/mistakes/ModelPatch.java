package com.example.snapshots.mistakes;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.PatchFile;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A patch of {@code docs/mistakes}: what a learner may make of the models, and above it what the check has to say.
 */
final class ModelPatch {
    private static final Path PAGES = Snapshot.ROOT.resolve("docs");

    private final PatchFile patch;

    ModelPatch(PatchFile patch) {
        this.patch = patch;
    }

    static List<ModelPatch> mistakes() throws IOException {
        return allIn(PAGES.resolve("mistakes"));
    }

    static List<ModelPatch> rightSolutions() throws IOException {
        return allIn(PAGES.resolve("mistakes/right"));
    }

    /** Right, but the lesson cannot run with them. */
    static List<ModelPatch> rightForAnotherLesson() throws IOException {
        return allIn(PAGES.resolve("mistakes/right-but"));
    }

    private static List<ModelPatch> allIn(Path folder) throws IOException {
        WorkTree tree = new WorkTree(Snapshot.ROOT.toRealPath());
        List<ModelPatch> patches = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                patches.add(new ModelPatch(PatchFile.read(tree, tree.name(file.toRealPath()))));
            }
        }
        return patches;
    }

    /** As the page on mistakes links to it. */
    String link() {
        return patch.name().substring("docs/".length());
    }

    String learner() {
        return patch.header().get("Learner");
    }

    String sees() {
        return patch.header().get("Sees");
    }

    String stopsAt() {
        return patch.header().get("Stops at");
    }

    String hint() {
        return patch.header().get("Hint");
    }

    /**
     * The files after the change. A hunk may have moved since it was written, but its lines must be there.
     *
     * @throws AssertionError if they are not; it names the file, the hunk and what remakes the patch
     */
    Map<String, List<String>> applyTo(Map<String, List<String>> files) {
        try {
            return patch.applyTo(files);
        } catch (InputException e) {
            throw new AssertionError(
                    e.getMessage() + ". To make it again: mvn -q -pl diffs compile exec:java "
                            + "\"-Dexec.args=remake\"; see \"Remake the patches\" in docs/10-for-instructors.md",
                    e);
        }
    }

    @Override
    public String toString() {
        return patch.name().substring(patch.name().lastIndexOf('/') + 1);
    }
}
