package com.example.stores.check.grading;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table that an instructor reads, and how often each hint came. */
final class GradeTable {
    private static final String ROW = "%%-%ds  %%-8s  %%-28s  %%s";
    private static final String TITLE = "Learner";
    private static final int WIDTH = 80;

    private final PrintStream out;
    private final String format;

    GradeTable(PrintStream out, List<Submission> submissions) {
        this.out = out;
        int width = submissions.stream()
                .mapToInt(submission -> plain(submission.learner()).length())
                .max()
                .orElse(0);
        format = String.format(Locale.ROOT, ROW, Math.max(width, TITLE.length()));
        line(TITLE, "Done", "Hint", "Stopped at");
    }

    void row(Grade grade) {
        if (grade.verdict() == null) {
            line(grade.learner(), "-", grade.problem(), "");
        } else {
            String done = grade.verdict().done().size() + " of "
                    + grade.verdict().things().size();
            String next = grade.verdict().next();
            String line = text(grade.learner(), done, grade.hint(), next == null ? "" : next);
            print(line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line);
        }
    }

    /** The most frequent ones first, each with what it told the first learner who got it. */
    void hints(List<Grade> grades) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (Grade grade : grades) {
            if (!grade.hint().isEmpty()) {
                counts.merge(grade.hint(), 1, Integer::sum);
                texts.putIfAbsent(grade.hint(), grade.verdict().advice().toDo());
            }
        }
        long done = grades.stream()
                .filter(grade -> grade.verdict() != null && grade.verdict().allDone())
                .count();
        print("");
        print(done + " of " + grades.size() + " have done all.");
        counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .reversed())
                .forEach(hint -> print(String.format(
                        Locale.ROOT, "%4d  %s: %s", hint.getValue(), hint.getKey(), texts.get(hint.getKey()))));
    }

    private void line(Object... cells) {
        print(text(cells));
    }

    private String text(Object... cells) {
        return String.format(Locale.ROOT, format, cells).stripTrailing();
    }

    private void print(String line) {
        out.print(plain(line) + "\n");
        out.flush();
    }

    /** The name of a folder may hold what a terminal takes for a command. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
