package com.example.snapshots.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lesson prints without the SQL: sentences that are the same for all models with which they are true. */
final class LessonSentences {
    private LessonSentences() {}

    /** With the models of {@code end}. */
    static List<String> expected() throws IOException {
        return in(Files.readString(Snapshot.ROOT.resolve("docs/output/end-lesson.txt")));
    }

    /** With some models; or why there are none. */
    static List<String> of(LessonRunner lesson, Map<String, List<String>> models)
            throws IOException, ReflectiveOperationException {
        LessonRunner.Outcome outcome = lesson.run(models, LessonRunner.Program.LESSON);
        return outcome.failure().isEmpty() ? in(outcome.printed()) : List.of(outcome.failure());
    }

    /** Without SQL, without the number of its statements, and without what is another one for a Set or another name. */
    private static List<String> in(String output) {
        return output.lines()
                .filter(line -> !line.matches("   \\[\\d+\\] .*|       .*|\\$ .*|\\d+ SQL statements were sent\\.|"))
                .map(line -> line.replaceAll("\"\\w+: PUBLIC", "\"FK: PUBLIC")
                        .replaceAll("Item\\.\\w+$", "Item.store")
                        .replaceAll("CAST\\((\\d+) AS BIGINT\\)", "$1"))
                .map(LessonSentences::inOrder)
                .sorted()
                .toList();
    }

    /** A sentence that ends in a list of names is as true in another order. */
    private static String inOrder(String line) {
        int begin = Math.max(line.lastIndexOf(" is ") + 4, line.lastIndexOf(" still ") + 7);
        if (!line.endsWith(".") || !line.contains(", ") || begin < 7) {
            return line;
        }
        return line.substring(0, begin)
                + Stream.of(line.substring(begin, line.length() - 1).split(", "))
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
