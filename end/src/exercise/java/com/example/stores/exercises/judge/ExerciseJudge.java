package com.example.stores.exercises.judge;

import com.example.stores.check.compiler.SourceCompiler;
import com.example.stores.check.process.HandedIn;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.SourceFiles;
import com.example.stores.check.report.Advice;
import com.example.stores.check.report.NotDone;
import com.example.stores.check.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Judges exercises. Each is a part of its own: they are done in any order. */
public final class ExerciseJudge implements Judge {
    private static final Path PACKAGE = Path.of("com", "example", "stores", "exercises");

    private final List<Exercise> exercises;
    private Examiner examiner;

    /** In the process that judges; which exercise it is, the source in the folder says. */
    public ExerciseJudge() {
        this(List.of());
    }

    private ExerciseJudge(List<Exercise> exercises) {
        this.exercises = exercises;
    }

    public static ExerciseJudge ofAll() {
        return new ExerciseJudge(Exercises.ALL);
    }

    /** Of one exercise, by its number from 1. */
    public static ExerciseJudge of(int number) {
        return new ExerciseJudge(List.of(Exercises.ALL.get(number - 1)));
    }

    @Override
    public String title() {
        return exercises.size() == 1 ? "Exercise " + exercises.get(0).number() : "Exercises";
    }

    @Override
    public List<Judge> parts() {
        return exercises.size() == 1
                ? List.of(this)
                : exercises.stream()
                        .map(exercise -> (Judge) of(exercise.number()))
                        .toList();
    }

    /** Another database than the one in memory. */
    @Override
    public List<String> handedOn() {
        return List.of("jdbc.url", "jdbc.user", "jdbc.password");
    }

    @Override
    public HandedIn handedIn() {
        return new HandedIn(
                "exercises",
                Path.of("end", "src", "main", "java").resolve(PACKAGE),
                exercises.stream().map(Exercise::fileName).collect(Collectors.toSet()));
    }

    @Override
    public List<String> things() {
        return exercises.isEmpty()
                ? List.of(title())
                : exercises.stream()
                        .map(exercise ->
                                exercise.number() + ". " + Texts.of(exercise).question())
                        .toList();
    }

    @Override
    public SourceFiles read(Path folder) throws IOException {
        List<String> names = exercises.stream().map(Exercise::fileName).toList();
        return new SourceFiles(
                PACKAGE,
                SourceFiles.in(
                        folder,
                        PACKAGE,
                        file -> names.contains(file.getFileName().toString())));
    }

    @Override
    public SourceFiles forWarmUp() {
        Exercise first = Exercises.ALL.get(0);
        return SourceFiles.of(PACKAGE, Map.of(first.fileName(), """
                package com.example.stores.exercises;
                import com.example.stores.models.Store;
                import java.util.List;
                import org.hibernate.Session;
                public final class Exercise01 {
                    public static List<Store> stores(Session session) {
                        return session.createSelectionQuery("from Store", Store.class).getResultList();
                    }
                }
                """));
    }

    @Override
    public Verdict judge(Path folder, Consumer<String> done) {
        Exercise exercise = Exercises.ALL.stream()
                .filter(any -> Files.exists(folder.resolve(any.fileName())))
                .findFirst()
                .orElse(null);
        if (exercise == null) {
            return notDone(new Advice(
                    "ABSENT", null, "Put its file back, as the course has it.", "The file is not there.", List.of()));
        }
        try {
            return verdict(exercise, examine(exercise, SourceCompiler.compile(folder, List.of())));
        } catch (NotDone doesNotCompile) {
            return notDone(doesNotCompile.advice());
        }
    }

    private Judgement examine(Exercise exercise, Map<String, byte[]> classes) {
        if (examiner == null) {
            examiner = new Examiner();
        }
        return examiner.examine(exercise, classes);
    }

    private Verdict verdict(Exercise exercise, Judgement judgement) {
        if (judgement.done()) {
            return Verdict.allDone(things()).withSeen(judgement.statements() + "\nDone: " + judgement.fact() + "\n");
        }
        return notDone(new Advice(
                        judgement.finding(),
                        null,
                        judgement.hint(),
                        judgement.fact(),
                        List.of(Texts.of(exercise).page())))
                .withSeen(judgement.statements());
    }

    private Verdict notDone(Advice advice) {
        return Verdict.notDone(things(), 0, advice);
    }

    @Override
    public void print(PrintStream out, List<Verdict> verdicts) {
        if (exercises.size() == 1) {
            ExerciseReport.print(out, exercises.get(0), verdicts.get(0));
        } else {
            ExerciseReport.printAll(out, exercises, verdicts);
        }
    }
}
