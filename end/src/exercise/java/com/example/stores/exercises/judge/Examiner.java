package com.example.stores.exercises.judge;

import com.example.stores.check.compiler.LearnerLoader;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries exercises and judges them by what they send, and never by their text. The limit is what JDBC by hand sends and reads
 * for the same caller; it is counted, too, and not typed.
 */
final class Examiner implements AutoCloseable {
    /** What was left open holds locks, and what was closed is of no use any more. */
    private static final Set<Finding> MESSES_UP = EnumSet.of(Finding.LEFT_OPEN, Finding.THROWS);

    private Bench bench = new Bench();

    /** Takes the compiled classes of an exercise by their full names. */
    Judgement examine(Exercise exercise, Map<String, byte[]> classes) {
        List<String> shown = new ArrayList<>();
        NoJdbc noJdbc = new NoJdbc();
        LearnerLoader loader = new LearnerLoader(classes, noJdbc, Examiner.class.getClassLoader());
        try {
            ModelsAsTheyWere.check();
            Attempt attempt = attempt(exercise, loader);
            List<String> facts = new ArrayList<>();
            for (Part part : exercise.parts()) {
                facts.add(new Trial(part, attempt, bench).run(shown));
            }
            return new Judgement(String.join("", shown), null, String.join(" ", facts), null);
        } catch (NotYet notYet) {
            return notYet(exercise, shown, notYet);
        } catch (Attempt.Thrown thrown) {
            return notYet(exercise, shown, failure(noJdbc, thrown.getCause()));
        } catch (RuntimeException | LinkageError failure) {
            return notYet(exercise, shown, failure(noJdbc, failure));
        }
    }

    private static Attempt attempt(Exercise exercise, LearnerLoader loader) {
        try {
            Method method = exercise.methodIn(loader.loadClass(exercise.className()));
            if (method != null) {
                // The class may have lost its public, which nobody needs.
                method.setAccessible(true);
                return new Attempt(method);
            }
        } catch (ClassNotFoundException anotherName) {
            // Then there is no such method, either.
        }
        throw new NotYet(Finding.HEAD, exercise.head(), exercise.name());
    }

    private static NotYet failure(NoJdbc noJdbc, Throwable failure) {
        if (noJdbc.refused() != null) {
            return new NotYet(Finding.JDBC, noJdbc.refused());
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String name = root.getClass().getSimpleName();
        String message = root.getMessage() == null
                ? ""
                : ": " + root.getMessage().lines().findFirst().orElse("");
        String text = name + message.replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", "");
        return new NotYet(name, Finding.THROWS, place(failure), text);
    }

    private static String place(Throwable failure) {
        for (StackTraceElement call : failure.getStackTrace()) {
            if (LearnerLoader.NAME.equals(call.getClassLoaderName())) {
                return "in line " + call.getLineNumber();
            }
            if (call.getClassName().equals(Caller.class.getName())) {
                return "when its caller goes on";
            }
        }
        return "at the commit";
    }

    private Judgement notYet(Exercise exercise, List<String> shown, NotYet notYet) {
        if (MESSES_UP.contains(notYet.finding())) {
            bench.close();
            bench = new Bench();
        }
        return new Judgement(
                String.join("", shown),
                notYet.finding().name(),
                notYet.getMessage(),
                Texts.of(exercise).hint(notYet.finding(), notYet.detail()));
    }

    @Override
    public void close() {
        bench.close();
    }
}
