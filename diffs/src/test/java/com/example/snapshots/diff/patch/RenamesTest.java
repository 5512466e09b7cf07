package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Inputs;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken for renamed, and what the diff of one says. */
class RenamesTest {
    private static final String[] FOLDERS = {"", "a/", "a/b/", "c/"};

    @TempDir
    Path temporary;

    private final Tree from = new Tree();
    private final Tree to = new Tree();

    private List<Patch> patches() throws IOException {
        Folders folders = Folders.of(from.write(temporary.resolve("from")), to.write(temporary.resolve("to")), null);
        return TreeDiffer.patches(folders, List.of(), 3).files();
    }

    private SortedSet<String> found() throws IOException {
        SortedSet<String> found = new TreeSet<>();
        for (Patch patch : patches()) {
            FilePair pair = patch.stat().pair();
            int similarity = pair.rename() == null ? 0 : pair.rename().similarity();
            found.add(Count.kind(pair.kind()) + " " + pair.fromPath() + " " + pair.path() + " " + similarity);
        }
        return found;
    }

    private static String lines(int first, int last) {
        StringBuilder lines = new StringBuilder();
        for (int i = first; i <= last; i++) {
            lines.append("line ").append(i).append('\n');
        }
        return lines.toString();
    }

    @Test
    void aRenamedFileHasTheHeadersOfGit() throws IOException {
        from.file("old name", lines(1, 20)).file("same", lines(50, 60));
        to.file("d/new name", lines(1, 19) + "twenty\n").file("d/same", lines(50, 60));
        List<String> diffs = patches().stream()
                .map(patch -> new String(patch.diff(), StandardCharsets.UTF_8))
                .toList();
        assertEquals(List.of("""
                        diff --git "a/old name" "b/d/new name"
                        similarity index 94%
                        rename from "old name"
                        rename to "d/new name"
                        --- a/old name\t
                        +++ b/d/new name\t
                        @@ -17,4 +17,4 @@
                         line 17
                         line 18
                         line 19
                        -line 20
                        +twenty
                        """, """
                        diff --git a/same b/d/same
                        similarity index 100%
                        rename from same
                        rename to d/same

                        """), diffs);
    }

    @Test
    void thereIsAnOrderInWhichNamesAreGivenAway() throws IOException {
        // The same content comes before the same name, and the same name before what is more similar.
        from.file("whole", lines(1, 9)).file("x/named", lines(20, 39)).file("like", lines(20, 38));
        to.file("x/whole2", lines(1, 9))
                .file("y/named", lines(20, 38) + "other\n")
                .file("none", lines(70, 99));
        assertEquals(
                List.of(
                        "added none none 0",
                        "deleted like like 0",
                        "renamed whole x/whole2 100",
                        "renamed x/named y/named 95"),
                List.copyOf(found()));
    }

    @Test
    void twoContentsOfOneSumAreNotTheSame() throws IOException {
        // These two words have one CRC-32.
        from.file("a/same", "plumless\n").file("b/same", "buckeroo\n").file("old", "a line of its own\n");
        to.file("c/new", "buckeroo\n").file("d/new", "a line of its own\n");
        assertEquals(
                List.of("deleted a/same a/same 0", "renamed b/same c/new 100", "renamed old d/new 100"),
                List.copyOf(found()));
    }

    @Test
    void halfIsEnoughAndLessIsNot() throws IOException {
        from.file("half", lines(10, 19)).file("less", lines(30, 39));
        to.file("of half", lines(10, 14) + lines(60, 64)).file("of less", lines(30, 33) + lines(70, 75));
        assertEquals(
                List.of("added of less of less 0", "deleted less less 0", "renamed half of half 50"),
                List.copyOf(found()));
    }

    @Test
    void whatSaysNothingOrCannotBeAppliedIsNoRename() throws IOException {
        from.file("empty", "").file("file", lines(1, 9)).file("folder/in", lines(20, 29));
        to.file("empty2", "").file("file/in", lines(1, 9)).file("folder", lines(20, 29));
        assertTrue(found().stream().noneMatch(file -> file.startsWith("renamed")), () -> "Of " + to.files());
    }

    /** So that what comes or goes in the other tests comes or goes, and what is renamed there is. */
    @Test
    void theInputsOfOtherTestsHoldThoseThatTheyName() throws IOException {
        from.addAll(Inputs.text().from()).addAll(Inputs.binary().from());
        to.addAll(Inputs.text().to()).addAll(Inputs.binary().to());
        SortedSet<String> found = found();
        found.removeIf(file -> !file.startsWith("renamed"));
        assertEquals(
                List.of(
                        "renamed binary/old name.bin binary/new name.bin 100",
                        "renamed renames/edited renames/in two words 93",
                        "renamed renames/mode renames/to/mode 100",
                        "renamed renames/whole renames/to/whole 2 100"),
                List.copyOf(found));
    }

    @Test
    void tooManyAreLeftAloneUnlessTheyStayWhole() throws IOException {
        for (int i = 0; i < 1001; i++) {
            from.file("a/" + i, "x" + i + "\n" + lines(1, 3));
            to.file("b/b" + i, "y" + i + "\n" + lines(1, 3));
        }
        from.file("whole", lines(50, 60));
        to.file("named", lines(50, 60));
        assertEquals(
                List.of("renamed whole named 100"),
                found().stream().filter(file -> file.startsWith("renamed")).toList());
    }

    /** Their last lines have ends: git 2.39 passes over one without. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theyAreThoseOfGit(long seed) throws IOException {
        Tool.GIT.need();
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            List<String> text = new ArrayList<>();
            for (int line = 3 + random.nextInt(20); line > 0; line--) {
                text.add("    ".repeat(random.nextInt(3))
                        + Integer.toString(random.nextInt(200), 36).repeat(4));
            }
            from.file(path(random, i), String.join("\n", text) + "\n");
            for (int edit = random.nextInt(8); edit > 0; edit--) {
                text.set(random.nextInt(text.size()), "new " + random.nextInt());
            }
            String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
            to.file(path(random, i), String.join(end, text) + end);
        }
        SortedSet<String> found = found();
        SortedSet<String> ofGit = new TreeSet<>();
        String said = Tool.GIT
                .run(temporary, "diff", "--no-index", "--no-ext-diff", "-M", "--name-status", "-z", "from", "to")
                .text();
        for (Iterator<String> parts = Arrays.asList(said.split("\0")).iterator(); parts.hasNext(); ) {
            String status = parts.next();
            String before = parts.next();
            if (status.startsWith("R")) {
                ofGit.add("renamed " + before.replaceFirst("from/", "") + " "
                        + parts.next().replaceFirst("to/", "") + " " + Integer.parseInt(status.substring(1)));
            }
        }
        found.removeIf(file -> !file.startsWith("renamed"));
        assertTrue(ofGit.size() > 30, "Many are renamed.");
        assertEquals(String.join("\n", ofGit), String.join("\n", found));
    }

    private static String path(Random random, int i) {
        String name = random.nextInt(3) == 0 ? "same " + random.nextInt(40) : i + "-" + random.nextInt(3);
        return FOLDERS[random.nextInt(FOLDERS.length)] + name;
    }
}
