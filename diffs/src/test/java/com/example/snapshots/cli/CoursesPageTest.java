package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about courses: the commands do what it says of each layout, and the files on it are what is proposed. */
class CoursesPageTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(text|yaml) title=\"[^\"]*\"\n(.*?)^```$");
    private static final String FILE = ".snapshot-diff.yml";

    @TempDir
    Path temporary;

    /** The snapshots of a course, and the file that the page shows for them. */
    record Layout(List<String> snapshots, String file) {}

    private static List<MatchResult> fences(String language) throws IOException {
        return FENCE.matcher(Files.readString(Path.of("../docs/courses.md")))
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .toList();
    }

    static Stream<Layout> layouts() throws IOException {
        List<MatchResult> courses = fences("text");
        List<MatchResult> files = fences("yaml");
        assertTrue(courses.size() >= 9, "Each layout is there.");
        List<Layout> layouts = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            layouts.add(new Layout(
                    courses.get(i).group(2).lines().toList(), files.get(i).group(2)));
        }
        return layouts.stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theFileIsProposedAndUsed(Layout layout) throws IOException {
        Path root = temporary.toRealPath();
        String text = "a line\n".repeat(9);
        for (String name : layout.snapshots) {
            text += "one more than before\n";
            new Tree()
                    .file(name.endsWith(".html") ? name : name + "/App.java", text)
                    .write(root);
        }
        Run init = Run.of("course", "--init", root.toString());
        assertEquals(0, init.exitCode(), init.err());
        String proposed = Files.readString(root.resolve(FILE));
        assertEquals(layout.file, proposed.replaceAll("(?m)^#.*\n", ""));
        Run course = Run.of("course", root.toString());
        assertEquals("", course.err());
        long named = layout.snapshots.stream()
                .filter(name -> init.out().contains(name + " to ") || init.out().contains(" to " + name))
                .count();
        boolean hasDemo = layout.snapshots.contains("lists/demo");
        assertEquals(layout.snapshots.size() - (hasDemo ? 1 : 0), named, init.out());
        assertEquals(0, Run.of("course", "--check", root.toString()).exitCode());
    }

    @Test
    void theExampleOfAllNamesIsRead() throws IOException {
        Path root = temporary.toRealPath();
        List<MatchResult> files = fences("yaml");
        Files.writeString(root.resolve(FILE), files.get(files.size() - 1).group(2));
        new Tree()
                .file("lesson-6/start/A.java", "1\n")
                .file("lesson-6/end/A.java", "2\n")
                .file("lesson-6/end/pom.xml", "left out\n")
                .file("lesson-7/start/A.java", "alone\n")
                .write(root);
        Run run = Run.of("course", root.toString());
        assertEquals(
                new Run(
                        0,
                        "lesson-6: 1 file changed (+1 -1), wrote 3 files\n"
                                + "Left out: 1 excluded; --left-out names them.\n"
                                + "LESSONS.md: written\n1 pair: 1 written.\n",
                        ""),
                run);
    }
}
