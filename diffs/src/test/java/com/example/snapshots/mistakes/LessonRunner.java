package com.example.snapshots.mistakes;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the lesson of {@code end}, or another program, with other models, and runs it. */
final class LessonRunner {
    /** A program that uses the models. */
    enum Program {
        /** The lesson of {@code end}. */
        LESSON("new Lesson().run(out);"),

        /** A log or a debugger, which prints; an item that moves; a list of items that were told their store. */
        OTHER_USES("""
                try (SessionFactory sessions =
                        Database.configuration(out).managedClasses(Models.ALL).createEntityManagerFactory()) {
                    Store store = new Store("Furniture Store");
                    Store other = new Store("Garden Store");
                    out.line("" + store);
                    Item chair = new Item("Chair", new java.math.BigDecimal("15.99"));
                    chair.setStore(store);
                    sessions.inTransaction(session -> {
                        session.persist(store);
                        session.persist(other);
                        session.persist(chair);
                    });
                    sessions.inTransaction(session ->
                            session.find(Item.class, chair.getId()).setStore(session.find(Store.class, other.getId())));
                    out.line("" + sessions.fromSession(session -> session.find(Item.class, chair.getId())));
                    sessions.inSession(session ->
                            org.hibernate.Hibernate.initialize(session.find(Store.class, other.getId()).getItems()));
                }
                """),

        /** No more than the start of Hibernate: the lesson does not compile with each of the models. */
        START("Database.configuration(out).managedClasses(Models.ALL).createEntityManagerFactory().close();");

        private final String text;

        Program(String text) {
            this.text = """
                    package com.example.stores;

                    import com.example.stores.models.*;
                    import com.example.stores.running.Output;
                    import java.io.PrintStream;
                    import org.hibernate.SessionFactory;

                    public final class Program {
                        public static void run(PrintStream stream) {
                            Output out = new Output(stream);
                            %s
                        }
                    }
                    """.formatted(text);
        }
    }

    /**
     * What came of it.
     *
     * @param printed what the program prints
     * @param logged what Hibernate and others log
     * @param failure what the compiler says, or the exception and its causes; empty if it ended well
     */
    record Outcome(String printed, String logged, String failure) {}

    private static final Path STORES = Snapshot.ROOT.resolve("end/src/main/java/com/example/stores");
    private static final List<String> WITH_THE_MODELS = List.of("Lesson.java", "BothSides.java", "Refusal.java");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Kept, because it takes most of the time to find out what is in the jars. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Path folder;
    private final Path others;
    private int runs;

    /**
     * Compiles what no program needs other models for.
     *
     * @param folder for what is compiled
     */
    LessonRunner(Path folder) throws IOException {
        this.folder = folder;
        others = folder.resolve("others");
        List<Path> sources = new ArrayList<>(List.of(STORES.resolve("Database.java")));
        try (Stream<Path> files = Files.list(STORES.resolve("running"))) {
            files.forEach(sources::add);
        }
        String errors = compile(sources, others);
        if (!errors.isEmpty()) {
            throw new IOException(errors);
        }
    }

    /** Empty, or what the compiler says, in the words of Maven, which has whole names of classes. */
    private String compile(List<Path> sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        String classPath = others + File.pathSeparator + CompiledCheck.libraries();
        List<String> options = List.of(
                "-proc:none",
                "-processorpath",
                "",
                "-nowarn",
                "-sourcepath",
                "",
                "-d",
                classes.toString(),
                "-classpath",
                classPath);
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        boolean compiled = COMPILER.getTask(
                        null, FILES, errors, options, null, FILES.getJavaFileObjectsFromPaths(sources))
                .call();
        return compiled
                ? ""
                : errors.getDiagnostics().stream()
                        .map(error -> error.getMessage(Locale.ROOT))
                        .collect(Collectors.joining("\n"));
    }

    /** Runs a program with models, the lines of their files by their paths in a snapshot. */
    Outcome run(Map<String, List<String>> models, Program program) throws IOException, ReflectiveOperationException {
        runs++;
        Path run = folder.resolve("run-" + runs);
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, List<String>> model : models.entrySet()) {
            Path file = write(run.resolve(model.getKey()), String.join("\n", model.getValue()));
            if (model.getKey().endsWith(".java")) {
                sources.add(file);
            }
        }
        sources.add(write(run.resolve("Program.java"), program.text));
        if (program == Program.LESSON) {
            WITH_THE_MODELS.forEach(name -> sources.add(STORES.resolve(name)));
        }
        Path classes = run.resolve("classes");
        String errors = compile(sources, classes);
        return errors.isEmpty() ? run(classes) : new Outcome("", "", errors);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Outcome run(Path classes) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] entries = {classes.toUri().toURL(), others.toUri().toURL()};
        try (Logged logged = new Logged();
                URLClassLoader loader = new URLClassLoader(entries, before)) {
            thread.setContextClassLoader(loader);
            Method run = loader.loadClass("com.example.stores.Program").getMethod("run", PrintStream.class);
            String failure = "";
            try {
                run.invoke(null, new PrintStream(printed, true, StandardCharsets.UTF_8));
            } catch (InvocationTargetException e) {
                failure = Stream.iterate(e.getCause(), cause -> cause != null, Throwable::getCause)
                        .map(Throwable::toString)
                        .collect(Collectors.joining("\n"));
            }
            return new Outcome(printed.toString(StandardCharsets.UTF_8), logged.text(), failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Keeps what is logged, and keeps it from all others. */
    private static final class Logged extends Handler implements AutoCloseable {
        private final Logger root = Logger.getLogger("");
        private final Handler[] others = root.getHandlers();
        // The check, which may run in this process, too, has silenced it.
        private final Logger hibernate = Logger.getLogger("org.hibernate");
        private final Level level = hibernate.getLevel();
        private final StringBuilder text = new StringBuilder();

        Logged() {
            Stream.of(others).forEach(root::removeHandler);
            root.addHandler(this);
            hibernate.setLevel(null);
        }

        String text() {
            return text.toString();
        }

        @Override
        public void publish(LogRecord entry) {
            text.append(entry.getMessage()).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            hibernate.setLevel(level);
            root.removeHandler(this);
            Stream.of(others).forEach(root::addHandler);
        }
    }
}
