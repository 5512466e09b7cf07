package com.example.snapshots.mistakes;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
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
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What a learner sees with other models: of the compiler, and of a program that was compiled with them. */
final class PatchedLesson {
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

    private static final Path END = Snapshot.ROOT.resolve("end");
    private static final String PACKAGE = "src/main/java/com/example/stores/";
    private static final List<String> OF_THE_LESSON = List.of("Lesson.java", "BothSides.java", "Refusal.java");

    /** Loaded once for all, for that takes longer than everything else. */
    private static final ClassLoader LIBRARIES = libraries();

    private final Path folder;

    /**
     * @param folder for what is compiled
     */
    PatchedLesson(Path folder) {
        this.folder = folder;
    }

    private static ClassLoader libraries() {
        List<URL> entries = new ArrayList<>();
        for (String library : CompiledCheck.libraries().split(File.pathSeparator)) {
            entries.add(url(Path.of(library)));
        }
        return new URLClassLoader(entries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** What the compiler says; or else what the program prints, logs and ends with. */
    String run(Map<String, List<String>> models, Program program) throws IOException, ReflectiveOperationException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, List<String>> model : models.entrySet()) {
            sources.add(write(model.getKey(), String.join("\n", model.getValue())));
        }
        sources.add(write("Program.java", program.text));
        sources.add(END.resolve(PACKAGE + "Database.java"));
        if (program == Program.LESSON) {
            OF_THE_LESSON.forEach(name -> sources.add(END.resolve(PACKAGE + name)));
        }
        try (Stream<Path> files = Files.list(END.resolve(PACKAGE + "running"))) {
            sources.addAll(files.toList());
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> options =
                new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", CompiledCheck.libraries()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(errors, null, null)) {
            boolean compiled = compiler.getTask(
                            null, files, errors, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            // In the words of Maven, which has whole names of classes.
            return compiled
                    ? run(classes)
                    : errors.getDiagnostics().stream()
                            .map(error -> error.getMessage(Locale.ROOT))
                            .collect(Collectors.joining("\n"));
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String run(Path classes) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Handler log = new Printing(out);
        Logger root = Logger.getLogger("");
        Handler[] others = root.getHandlers();
        Stream.of(others).forEach(root::removeHandler);
        root.addHandler(log);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)}, LIBRARIES)) {
            // Hibernate is found by this one.
            Thread.currentThread().setContextClassLoader(loader);
            Method run = loader.loadClass("com.example.stores.Program").getMethod("run", PrintStream.class);
            try {
                run.invoke(null, out);
            } catch (InvocationTargetException e) {
                for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                    out.println(cause);
                }
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            root.removeHandler(log);
            Stream.of(others).forEach(root::addHandler);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** Prints what is logged. */
    private static final class Printing extends Handler {
        private final PrintStream out;

        Printing(PrintStream out) {
            this.out = out;
        }

        @Override
        public void publish(LogRecord record) {
            out.println(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
