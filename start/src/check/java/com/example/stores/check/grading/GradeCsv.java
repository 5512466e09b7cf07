package com.example.stores.check.grading;

import com.example.stores.check.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grades for a spreadsheet.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class GradeCsv {
    private static final String FORMULA = "=+-@\t\r";

    private GradeCsv() {}

    static void write(Path file, int things, List<Grade> grades) throws IOException {
        AtomicFile.write(file, out -> {
            out.write(line("learner", "done", "of", "hint", "stopped at", "to do"));
            for (Grade grade : grades) {
                out.write(line(grade, Integer.toString(things)));
            }
        });
    }

    private static String line(Grade grade, String all) {
        if (grade.verdict() == null) {
            return line(grade.learner(), "", all, "", "", grade.problem());
        }
        String done = Integer.toString(grade.verdict().done().size());
        return grade.verdict().allDone()
                ? line(grade.learner(), done, all, "", "", "")
                : line(
                        grade.learner(),
                        done,
                        all,
                        grade.hint(),
                        grade.verdict().next(),
                        grade.verdict().advice().toDo());
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(GradeCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would run what begins like a formula. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
