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
            Path after = END.resolve(START.relativize(file));
            assertEquals(-1, Files.mismatch(file, after), () -> START.relativize(file) + " is not the same in both");
        }
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
