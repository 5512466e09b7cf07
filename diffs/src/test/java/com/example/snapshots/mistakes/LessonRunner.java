package com.example.snapshots.mistakes;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles the lesson of {@code end} with other models, and runs it. */
final class LessonRunner {
    private static final Path SOURCES = Snapshot.ROOT.resolve("end/src/main/java");

    private final Path folder;
    private final Path others;
    private int runs;

    /** Copies what the lesson needs besides the models, so that no model of {@code end} is found by mistake. */
    LessonRunner(Path folder) throws IOException {
        this.folder = folder;
        others = folder.resolve("others");
        try (Stream<Path> files = Files.list(SOURCES.resolve("com/example/stores"))) {
            for (Path file : files.toList()) {
                if (!file.endsWith("models")) {
                    copy(file);
                }
            }
        }
    }

    private void copy(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = others.resolve(SOURCES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /**
     * What it prints without the SQL: sentences that are the same for all models with which they are true.
     *
     * @return the sentences, or one line with the reason why there are none
     */
    List<String> sentences(Map<String, List<String>> models) throws IOException, ReflectiveOperationException {
        runs++;
        Path run = folder.resolve("lesson-" + runs);
        for (Map.Entry<String, List<String>> file : models.entrySet()) {
            Path target = run.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        String compiled = compile(run);
        return compiled.isEmpty() ? run(run.resolve("classes")) : List.of(compiled);
    }

    private String compile(Path run) throws IOException {
        Path classes = Files.createDirectories(run.resolve("classes"));
        String sources = run.resolve("src/main/java") + File.pathSeparator + others;
        List<String> options = List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                CompiledCheck.libraries(),
                "-sourcepath",
                sources,
                others.resolve("com/example/stores/Lesson.java").toString());
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, errors, errors, options.toArray(String[]::new));
        return code == 0 ? "" : "Does not compile: " + errors;
    }

    private List<String> run(Path classes) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            Constructor<?> lesson =
                    loader.loadClass("com.example.stores.Lesson").getDeclaredConstructor();
            lesson.setAccessible(true);
            Method run = Arrays.stream(lesson.getDeclaringClass().getDeclaredMethods())
                    .filter(method -> method.getName().equals("run"))
                    .findFirst()
                    .orElseThrow();
            run.setAccessible(true);
            Object output = run.getParameterTypes()[0]
                    .getConstructor(PrintStream.class)
                    .newInstance(new PrintStream(out, true, StandardCharsets.UTF_8));
            run.invoke(lesson.newInstance(), output);
            return sentencesIn(out.toString(StandardCharsets.UTF_8));
        } catch (InvocationTargetException e) {
            return List.of("Ends in: " + e.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What it prints with the models of {@code end}. */
    static List<String> expected() throws IOException {
        return sentencesIn(Files.readString(Snapshot.ROOT.resolve("docs/output/end-lesson.txt")));
    }

    /** Without SQL, without the number of its statements, and without what is another one for a Set or another name. */
    private static List<String> sentencesIn(String output) {
        return output.lines()
                .filter(line -> !line.matches("   \\[\\d+\\] .*|       .*|\\$ .*|\\d+ SQL statements were sent\\.|"))
                .map(line -> line.replaceAll("\"\\w+: PUBLIC", "\"FK: PUBLIC")
                        .replaceAll("Item\\.\\w+$", "Item.store")
                        .replaceAll("CAST\\((\\d+) AS BIGINT\\)", "$1"))
                .map(LessonRunner::inOrder)
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
