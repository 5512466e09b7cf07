package com.example.stores.check.hints;

import com.example.stores.check.process.Dose;
import com.example.stores.check.report.Report;
import com.example.stores.check.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The steps of the lesson, from the patches in {@code docs/steps}: what a learner sees who asks for the lines, or for the
 * solution. Where a folder was handed out without them, the page is named instead.
 */
public final class LessonSteps {
    private static final String FOLDER = "docs/steps";
    private static final String LAST_STEP = "docs/02-one-to-many.md#step-12-the-lesson";
    private static final String RUN = "docs/02-one-to-many.md#run-it";

    private final List<StepPatch> steps;
    /** The folder that the paths in the patches begin at. */
    private final Path module;

    private LessonSteps(List<StepPatch> steps, Path module) {
        this.steps = steps;
        this.module = module;
    }

    /**
     * Says how to ask for more, or what was asked for.
     *
     * @param verdict in which something is not done
     * @param sources the folder of the models
     */
    public static void print(PrintStream out, Verdict verdict, Path sources, Dose dose) {
        if (dose == Dose.USUAL) {
            Report.line(out, "More: add -Dhint for the lines, or -Dsolution for the whole step.");
            return;
        }
        Report.line(out, "");
        try {
            LessonSteps steps = around(sources);
            StepPatch step = steps == null ? null : steps.next(verdict);
            if (steps == null) {
                Report.paragraph(out, "There is no folder " + FOLDER + " here to take it from: read the page above.");
            } else if (step == null) {
                Report.paragraph(out, "No step of the lesson has lines for this: read the page above.");
            } else {
                print(out, step, dose);
            }
        } catch (IOException unreadable) {
            Report.paragraph(out, "The steps in " + FOLDER + " cannot be read: read the page above.");
        }
    }

    /**
     * Says where the lesson goes on once all is done: with its last step, or behind it.
     *
     * @param sources the folder of the models
     */
    public static void printNext(PrintStream out, Path sources) {
        boolean isMade = false;
        try {
            LessonSteps steps = around(sources);
            isMade = steps != null && steps.last().isMadeIn(steps.module, List.of());
        } catch (IOException unreadable) {
            // Then nobody knows, and the page says it.
        }
        Report.line(out, "");
        Report.line(out, "Next: " + (isMade ? "\"Run it\", in " + RUN : "\"Step 12: the lesson\", in " + LAST_STEP));
    }

    private StepPatch last() {
        return steps.get(steps.size() - 1);
    }

    private static void print(PrintStream out, StepPatch step, Dose dose) {
        Report.paragraph(out, "Step " + step.number() + " " + step.does());
        if (dose == Dose.SOLUTION) {
            Report.line(out, "");
            step.diff().forEach(line -> Report.line(out, line));
            return;
        }
        for (Map.Entry<String, List<String>> file : step.toWrite().entrySet()) {
            Report.line(out, "");
            Report.line(out, "In " + file.getKey().substring(file.getKey().lastIndexOf('/') + 1) + ":");
            String.join("\n", file.getValue())
                    .replaceAll("^\n|\n$", "")
                    .lines()
                    .forEach(line -> Report.line(out, line.isEmpty() ? "" : "  " + line));
        }
    }

    /** The steps of the workspace that a folder is in, or null. */
    private static LessonSteps around(Path sources) throws IOException {
        Path module = null;
        for (Path above = sources.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            if (module == null && Files.isDirectory(above.resolve("src/main"))) {
                module = above;
            }
            Path folder = above.resolve(FOLDER);
            if (module != null && Files.isDirectory(folder)) {
                return new LessonSteps(read(folder), module);
            }
        }
        return null;
    }

    private static List<StepPatch> read(Path folder) throws IOException {
        List<StepPatch> steps = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                // An editor may have left a file of its own there.
                if (file.getFileName().toString().matches("\\d\\d-.+\\.patch")) {
                    steps.add(StepPatch.read(file));
                }
            }
        }
        return steps;
    }

    /**
     * The step to make next: of those that are for the thing which is not done, the first one whose lines are not all
     * there. Where the models do not compile, nobody knows the thing, and it is the first one of all.
     */
    private StepPatch next(Verdict verdict) throws IOException {
        boolean compiles = verdict.advice().place() == null;
        StepPatch last = null;
        for (int i = 0; i < steps.size(); i++) {
            StepPatch step = steps.get(i);
            if (!compiles || verdict.next().equals(step.thing())) {
                if (!step.isMadeIn(module, steps.subList(i + 1, steps.size()))) {
                    return step;
                }
                last = compiles ? step : null;
            }
        }
        return last;
    }
}
