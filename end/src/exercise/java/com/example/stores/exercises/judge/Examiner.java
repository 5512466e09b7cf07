package com.example.stores.exercises.judge;

import com.example.stores.check.compiler.LearnerLoader;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tries exercises and judges them by what they send, and never by their text. The limit is what JDBC by hand sends and reads
 * for the same caller; it is counted, too, and not typed.
 */
final class Examiner implements AutoCloseable {
    private Bench bench = new Bench();

    /** Takes the compiled classes of an exercise by their full names. */
    Judgement examine(Exercise exercise, Map<String, byte[]> classes) {
        List<String> shown = new ArrayList<>();
        AllowedClasses allowed = new AllowedClasses();
        try {
            SourcesAsGiven.check();
            Attempt attempt = attempt(exercise, classes, allowed);
            // What it keeps in static fields, it does not know here.
            Attempt fresh = attempt(exercise, classes, allowed);
            List<String> facts = new ArrayList<>();
            for (Part part : exercise.parts()) {
                facts.add(new Trial(part, attempt, fresh, bench).run(shown));
            }
            if (allowed.refused() != null) {
                throw allowed.refused();
            }
            return new Judgement(String.join("", shown), null, String.join(" ", facts), null);
        } catch (NotYet notYet) {
            return notYet(exercise, shown, allowed.refused() == null ? notYet : allowed.refused());
        } catch (Attempt.Thrown thrown) {
            return notYet(exercise, shown, failure(allowed, thrown.getCause()));
        } catch (RuntimeException | LinkageError failure) {
            return notYet(exercise, shown, failure(allowed, failure));
        }
    }

    private static Attempt attempt(Exercise exercise, Map<String, byte[]> classes, AllowedClasses allowed) {
        LearnerLoader loader = new LearnerLoader(classes, allowed, Examiner.class.getClassLoader());
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

    private static NotYet failure(AllowedClasses allowed, Throwable failure) {
        if (allowed.refused() != null) {
            return allowed.refused();
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
                return "at line " + call.getLineNumber();
            }
            if (call.getClassName().equals(Caller.class.getName())) {
                return "in its caller, after the method has returned";
            }
        }
        return "at the commit";
    }

    private Judgement notYet(Exercise exercise, List<String> shown, NotYet notYet) {
        if (bench.isSpent()) {
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
