package com.example.snapshots.exercises;

import com.example.snapshots.mistakes.CompiledCheck;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Judges exercises, all in this process, with the judge that {@code end} compiles for itself. */
public final class ExerciseRunner implements AutoCloseable {
    private static final String JUDGING = "com.example.stores.judging.JudgeClasses";
    private static final String JUDGE = "com.example.stores.exercises.judge.ExerciseJudge";
    private static final String FOLDER = "exercises";

    private final Path folder;
    private final URLClassLoader loader;
    private final Class<?> type;
    private final Object judge;
    private final List<Object> verdicts = new ArrayList<>();
    private int runs;

    /**
     * What the judge says.
     *
     * @param done whether the exercise is done
     * @param name the name of what was found; null if it is done
     * @param fact what was counted, or what is wrong; of an exercise that is done, what was sent
     * @param hint what to do about it; null if it is done
     * @param seen what was sent, as the learner sees it
     * @param text all that the learner sees
     */
    public record Said(boolean done, String name, String fact, String hint, String seen, String text) {}

    /**
     * Of the workspace, where end has to be compiled.
     *
     * @param root the top folder of the workspace
     * @param folder for the exercises
     */
    public ExerciseRunner(Path root, Path folder) throws IOException, ReflectiveOperationException {
        this(root, folder, List.of());
    }

    /** Of a workspace some of whose classes and resources others take the place of. */
    ExerciseRunner(Path root, Path folder, List<Path> others) throws IOException, ReflectiveOperationException {
        this.folder = folder;
        List<URL> entries = new ArrayList<>();
        for (Path other : others) {
            entries.add(other.toUri().toURL());
        }
        entries.addAll(classPath(root));
        // Hibernate is that of these tests: it looks for its own parts in the loader of the JVM, too.
        loader = new URLClassLoader(entries.toArray(new URL[0]), ExerciseRunner.class.getClassLoader());
        type = loader.loadClass(JUDGE);
        judge = type.getConstructor().newInstance();
    }

    private static List<URL> classPath(Path root) throws IOException, ReflectiveOperationException {
        Path classes = root.resolve("end/target/classes").toRealPath();
        if (!Files.isDirectory(classes)) {
            throw new IOException("end is not compiled: mvn -q -pl end compile");
        }
        List<URL> entries = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String library : CompiledCheck.libraries().split(File.pathSeparator)) {
            entries.add(Path.of(library).toUri().toURL());
        }
        try (URLClassLoader end =
                new URLClassLoader(entries.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> judging = end.loadClass(JUDGING);
            Method here = judging.getDeclaredMethod("here");
            Method classPath = judging.getDeclaredMethod("classPath");
            here.setAccessible(true);
            classPath.setAccessible(true);
            List<URL> urls = new ArrayList<>();
            for (Object url : (List<?>) classPath.invoke(here.invoke(null))) {
                urls.add((URL) url);
            }
            return urls;
        }
    }

    /** Judges an exercise by its number. */
    public Said run(int number, List<String> source) throws IOException, ReflectiveOperationException {
        runs++;
        Path file = folder.resolve(Integer.toString(runs)).resolve(FOLDER).resolve(fileName(number));
        Files.createDirectories(file.getParent());
        Files.write(file, source);
        Object verdict = judge(file.getParent());
        String text = printed(type.getMethod("of", int.class).invoke(null, number), List.of(verdict));
        verdicts.add(verdict);
        Object advice = value(verdict, "advice");
        String seen = (String) value(verdict, "seen");
        return advice == null
                ? new Said(
                        true, null, seen.substring(seen.indexOf("Done: ") + 6).strip(), null, seen, text)
                : new Said(
                        false,
                        (String) value(advice, "hint"),
                        (String) value(advice, "why"),
                        ((String) value(advice, "toDo")).replace("\n", " "),
                        seen,
                        text);
    }

    /** What a learner sees who asks for all exercises, of which each has been run once. */
    public String together() throws ReflectiveOperationException {
        return printed(type.getMethod("ofAll").invoke(null), verdicts);
    }

    private Object judge(Path sources) throws ReflectiveOperationException {
        Consumer<String> nobody = thing -> {};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Hibernate looks for the models there.
        thread.setContextClassLoader(loader);
        try {
            return type.getMethod("judge", Path.class, Consumer.class).invoke(judge, sources, nobody);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static String fileName(int number) {
        return String.format("Exercise%02d.java", number);
    }

    private static Object value(Object record, String name) throws ReflectiveOperationException {
        return record.getClass().getMethod(name).invoke(record);
    }

    private String printed(Object ofExercise, List<?> some) throws ReflectiveOperationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        type.getMethod("print", PrintStream.class, List.class)
                .invoke(ofExercise, new PrintStream(out, true, StandardCharsets.UTF_8), some);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The names of all that the judge can find. */
    List<String> findings() throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Object finding : judgeClass("Finding").getEnumConstants()) {
            names.add(finding.toString());
        }
        return names;
    }

    private Class<?> judgeClass(String name) throws ClassNotFoundException {
        return loader.loadClass(JUDGE.replace("ExerciseJudge", name));
    }

    /** Says no if a source of the lesson is not as the course has it; empty if all are. */
    String changeOfSources() throws ReflectiveOperationException {
        try {
            call("check");
            return "";
        } catch (InvocationTargetException thrown) {
            return thrown.getCause().getMessage();
        }
    }

    /** The line of {@code given.txt} for a source as it is. */
    String given(String file) throws ReflectiveOperationException {
        return (String) call("line", file);
    }

    private Object call(String method, String... arguments) throws ReflectiveOperationException {
        Class<?>[] types = Collections.nCopies(arguments.length, String.class).toArray(new Class<?>[0]);
        Method called = judgeClass("SourcesAsGiven").getDeclaredMethod(method, types);
        called.setAccessible(true);
        return called.invoke(null, (Object[]) arguments);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
