package com.example.stores.exercises.judge;

import com.example.stores.check.report.Advice;
import com.example.stores.check.report.Report;
import com.example.stores.check.report.Verdict;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What the learner reads about exercises. */
final class ExerciseReport {
    private static final String COMMAND = "mvn -q -pl end compile exec:java \"-Dexec.args=exercise %d%s\"";

    private ExerciseReport() {}

    /** The question, what was sent, and the verdict. */
    static void print(PrintStream out, Exercise exercise, Verdict verdict) {
        if (verdict.advice() != null && verdict.advice().place() != null) {
            Report.notCompiled(out, verdict.advice());
            return;
        }
        Report.paragraph(
                out, "EXERCISE " + exercise.number() + ": " + Texts.of(exercise).question());
        if (!verdict.seen().isEmpty()) {
            Report.line(out, "");
            verdict.seen().lines().forEach(line -> seen(out, line));
        }
        if (verdict.advice() != null) {
            notDone(out, exercise, verdict.advice());
        }
    }

    /** A statement keeps its lines, and a sentence is broken into some. */
    private static void seen(PrintStream out, String line) {
        if (line.startsWith(" ") || line.isEmpty()) {
            Report.line(out, line);
        } else {
            Report.paragraph(out, line);
        }
    }

    private static void notDone(PrintStream out, Exercise exercise, Advice advice) {
        Report.line(out, "");
        Report.paragraph(out, "Not yet: " + advice.why());
        Report.paragraph(out, "Hint: " + advice.toDo());
        Report.line(out, "More hints: " + command(exercise.number(), " --hint"));
        advice.see().forEach(page -> Report.line(out, "See: " + page));
    }

    /** Each with what it lacks. */
    static void printAll(PrintStream out, List<Exercise> exercises, List<Verdict> verdicts) {
        long done = verdicts.stream().filter(Verdict::allDone).count();
        Report.line(out, "EXERCISES: " + done + " of " + exercises.size() + " are done.");
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            Advice advice = verdicts.get(i).advice();
            Report.line(out, "");
            String question = exercise.number() + ". " + Texts.of(exercise).question();
            Report.paragraph(out, advice == null ? "done: " + question : question);
            if (advice != null) {
                Report.paragraph(
                        out, "  " + (advice.place() == null ? "Not yet: " : "It does not compile: ") + advice.why());
            }
        }
        Report.line(out, "");
        Exercise next = exercises.stream()
                .filter(exercise -> !verdicts.get(exercises.indexOf(exercise)).allDone())
                .findFirst()
                .orElse(exercises.get(0));
        Report.line(out, "One of them: " + command(next.number(), ""));
    }

    private static String command(int exercise, String hint) {
        return String.format(Locale.ROOT, COMMAND, exercise, hint);
    }

    /** The hints in doses. */
    static void printHint(PrintStream out, Exercise exercise, int dose) {
        Texts texts = Texts.of(exercise);
        int all = texts.doses().size();
        Report.paragraph(out, "EXERCISE " + exercise.number() + ": " + texts.question());
        Report.line(out, "");
        Report.paragraph(
                out, "Hint " + dose + " of " + all + ": " + texts.doses().get(dose - 1));
        if (dose < all) {
            Report.line(out, "Next hint: " + command(exercise.number(), " --hint " + (dose + 1)));
        } else {
            Report.line(out, "The solution is in docs/09-exercises.md, folded.");
        }
        Report.line(out, "See: " + texts.page());
    }
}
