package com.example.snapshots.mistakes;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A patch of {@code docs/mistakes}: what a learner may make of the models, and above it what the check has to say.
 */
final class ModelPatch {
    private static final Path PAGES = Snapshot.ROOT.resolve("docs");
    private static final String OLD_FILE = "--- ";
    private static final String NEW_FILE = "+++ b/";

    private final Path file;
    private final Map<String, String> header = new HashMap<>();
    private final Map<String, List<String>> diffs = new LinkedHashMap<>();

    ModelPatch(Path file) throws IOException {
        this.file = file;
        List<String> lines = Files.readAllLines(file);
        int diff = lines.indexOf("");
        readHeader(lines.subList(0, diff));
        readDiffs(lines.subList(diff + 1, lines.size()));
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
        List<ModelPatch> patches = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                patches.add(new ModelPatch(file));
            }
        }
        return patches;
    }

    private void readHeader(List<String> lines) {
        String key = null;
        for (String line : lines) {
            if (line.startsWith("  ")) {
                header.merge(key, line.strip(), (before, more) -> before + " " + more);
            } else {
                int colon = line.indexOf(": ");
                key = line.substring(0, colon);
                header.put(key, line.substring(colon + 2));
            }
        }
    }

    private void readDiffs(List<String> lines) {
        int begin = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size() || lines.get(end).startsWith(OLD_FILE)) {
                String path = lines.get(begin + 1).substring(NEW_FILE.length());
                diffs.put(path, lines.subList(begin, end));
                begin = end;
            }
        }
    }

    /** As the page on mistakes links to it, on every system. */
    String link() {
        return PAGES.relativize(file).toString().replace('\\', '/');
    }

    String learner() {
        return header.get("Learner");
    }

    String sees() {
        return header.get("Sees");
    }

    String stopsAt() {
        return header.get("Stops at");
    }

    String hint() {
        return header.get("Hint");
    }

    /**
     * The files after the change. A hunk may have moved since it was written, but its lines must be there.
     *
     * @throws AssertionError if they are not; it names the file, the hunk and what remakes the patch
     */
    Map<String, List<String>> applyTo(Map<String, List<String>> files) {
        Map<String, List<String>> changed = new HashMap<>(files);
        for (Map.Entry<String, List<String>> diff : diffs.entrySet()) {
            List<String> now = new ArrayList<>(files.getOrDefault(diff.getKey(), List.of()));
            // Hunk by hunk, from the last one, so that those before keep their places.
            List<AbstractDelta<String>> hunks =
                    UnifiedDiffUtils.parseUnifiedDiff(diff.getValue()).getDeltas();
            for (int i = hunks.size() - 1; i >= 0; i--) {
                Patch<String> hunk = new Patch<>();
                hunk.addDelta(hunks.get(i));
                try {
                    now = hunk.applyFuzzy(now, 0);
                } catch (PatchFailedException e) {
                    throw new AssertionError(
                            "docs/" + link() + ": hunk " + (i + 1) + " does not fit " + diff.getKey() + " any more: "
                                    + hunks.get(i).getSource().getLines()
                                    + " is not there. To make the patch again, see "
                                    + "\"Refresh the mistakes\" in docs/10-for-instructors.md: mvn -q -pl diffs compile "
                                    + "exec:java \"-Dexec.args=generate --from end --to diffs/target/mistake --out "
                                    + "diffs/target/mistake-diffs --context 1\"",
                            e);
                }
            }
            changed.put(diff.getKey(), now);
        }
        return changed;
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
