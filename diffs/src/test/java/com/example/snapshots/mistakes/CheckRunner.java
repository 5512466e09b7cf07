package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles models and runs the check on them, all in this process, and each time with classes of their own. */
final class CheckRunner implements AutoCloseable {
    private static final String LIBRARIES = System.getProperty("java.class.path");
    private static final String CLASSES = "classes";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager fileManager =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private final Path folder;
    private final Path check;
    private int runs;

    /** Compiles the check once, without any models: it looks for them by their names. */
    CheckRunner(Path folder) throws IOException {
        this.folder = folder;
        check = compile(Snapshot.check());
    }

    Report run(Map<String, List<String>> models) throws IOException, ReflectiveOperationException {
        Path classes = compile(models);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] both = {classes.toUri().toURL(), check.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(both, before)) {
            thread.setContextClassLoader(loader);
            Object done = loader.loadClass("com.example.stores.check.RelationshipCheck")
                    .getMethod("run", PrintStream.class)
                    .invoke(null, new PrintStream(out, true, StandardCharsets.UTF_8));
            return new Report((boolean) done, out.toString(StandardCharsets.UTF_8));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What the check can tell a learner to do, with %s for what differs from case to case. */
    List<String> hints() throws IOException, ReflectiveOperationException {
        List<String> hints = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {check.toUri().toURL()})) {
            Class<?> type = loader.loadClass("com.example.stores.check.Hint");
            Method toDo = type.getDeclaredMethod("toDo");
            toDo.setAccessible(true);
            for (Object hint : type.getEnumConstants()) {
                hints.add((String) toDo.invoke(hint));
            }
        }
        return hints;
    }

    private Path compile(Map<String, List<String>> sources) throws IOException {
        runs++;
        Path target = Files.createDirectories(folder.resolve(runs + "/" + CLASSES));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, List<String>> source : sources.entrySet()) {
            if (source.getKey().endsWith(".java")) {
                files.add(write(folder.resolve(runs + "/" + source.getKey()), source.getValue()));
            } else {
                write(target.resolve(source.getKey().replaceFirst(".*/resources/", "")), source.getValue());
            }
        }
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", target.toString(), "-cp", LIBRARIES, "-proc:none");
        boolean compiled = compiler.getTask(
                        messages, fileManager, null, options, null, fileManager.getJavaFileObjectsFromPaths(files))
                .call();
        assertTrue(compiled, messages::toString);
        return target;
    }

    private static Path write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, lines);
    }

    @Override
    public void close() throws IOException {
        fileManager.close();
    }
}
