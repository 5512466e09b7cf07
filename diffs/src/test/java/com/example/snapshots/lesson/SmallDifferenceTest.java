package com.example.snapshots.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The difference between the snapshots is the lesson: small, and only that. */
class SmallDifferenceTest {
    private static final Path PROGRAM = Path.of("src/main/java/com/example/stores");
    private static final Path START = Path.of("../start");
    private static final Path END = Path.of("../end");

    private static final int MOST_LINES = 120;
    private static final int MOST_CLASSES = 5;

    @Test
    void filesThatBothHaveDifferByFewLines() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path file : filesIn(START.resolve("src/main"))) {
            Path after = END.resolve(START.relativize(file));
            if (Files.exists(after)) {
                lines.put(START.relativize(file), differentLines(file, after));
            }
        }
        int sum = lines.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(sum > 0 && sum <= MOST_LINES, () -> sum + " lines, and at most " + MOST_LINES + ": " + lines);
    }

    /** Added and removed together. */
    private static int differentLines(Path before, Path after) throws IOException {
        int lines = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(Files.readAllLines(before), Files.readAllLines(after))
                .getDeltas()) {
            lines += delta.getSource().size() + delta.getTarget().size();
        }
        return lines;
    }

    @Test
    void whatNobodyNeedsToReadIsTheSameInBoth() throws IOException {
        for (Path file : filesIn(START.resolve(PROGRAM).resolve("running"))) {
            Path copy = END.resolve(START.relativize(file));
            assertEquals("", firstDifference(file, copy), () -> "Copy one over the other: " + file + " and " + copy);
        }
    }

    @Test
    void theFirstLineThatDiffersIsNamed(@TempDir Path temporary) throws IOException {
        Path one = Files.writeString(temporary.resolve("one"), "1\n2\n3\n");
        Path other = Files.writeString(temporary.resolve("other"), "1\n4\n5\n");
        assertEquals("line 2: \"2\" here, \"4\" there", firstDifference(one, other));
        assertEquals("", firstDifference(one, one));
        Files.writeString(other, "1\n2\n3");
        assertEquals("the ends of the lines", firstDifference(one, other));
    }

    /** The first line that is not the same in two files; empty if they are equal, byte for byte. */
    private static String firstDifference(Path file, Path copy) throws IOException {
        if (Files.mismatch(file, copy) < 0) {
            return "";
        }
        List<String> here = Files.readAllLines(file);
        List<String> there = Files.readAllLines(copy);
        int i = 0;
        while (i < here.size() && i < there.size() && here.get(i).equals(there.get(i))) {
            i++;
        }
        return i == here.size() && i == there.size()
                ? "the ends of the lines"
                : "line " + (i + 1) + ": " + shown(here, i) + " here, " + shown(there, i) + " there";
    }

    private static String shown(List<String> lines, int i) {
        return i < lines.size() ? "\"" + lines.get(i) + "\"" : "the end";
    }

    @Test
    void aBeginnerSeesAHandfulOfClasses() throws IOException {
        try (Stream<Path> entries = Files.list(START.resolve(PROGRAM))) {
            List<Path> classes = entries.filter(Files::isRegularFile).toList();
            assertTrue(classes.size() <= MOST_CLASSES, () -> "at most " + MOST_CLASSES + ": " + classes);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
