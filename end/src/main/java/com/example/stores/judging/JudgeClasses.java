package com.example.stores.judging;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The classes of the judge, with those of the lesson that it uses, in a folder of their own: it sees the models as their
 * sources are, whatever Maven or an IDE has compiled. Each state of the sources is compiled once.
 */
final class JudgeClasses {
    private final Path module;
    private final List<Path> roots;

    private JudgeClasses(Path module) {
        this.module = module;
        // Part of what it needs is that of the self-check, which is written once.
        Path check = module.resolveSibling("start").resolve("src/check");
        Path judge = module.resolve("src/exercise");
        roots = List.of(
                module.resolve("src/main/java"),
                judge.resolve("java"),
                judge.resolve("resources"),
                check.resolve("java"),
                check.resolve("resources"));
    }

    /** Those of the module that this class is in, wherever the program was started. */
    static JudgeClasses here() {
        try {
            URI classes = JudgeClasses.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            // end/target/classes
            return new JudgeClasses(Path.of(classes).getParent().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path exercises() {
        return module.resolve("src/main/java/com/example/stores/exercises");
    }

    /** What the judge runs with: its own classes, compiled now if need be, and the libraries of the lesson. */
    List<URL> classPath() throws IOException {
        Path all = module.resolve("target").resolve("judge");
        Path classes = all.resolve(Integer.toHexString(state().hashCode()));
        // Another program may ask for them at the same time: it waits, and then they are there.
        try (FileChannel lock = lock(all)) {
            if (!Files.isDirectory(classes)) {
                delete(all);
                Path part = Files.createDirectories(all.resolve(classes.getFileName() + ".part"));
                compileTo(part);
                Files.move(part, classes, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        List<URL> classPath = new ArrayList<>();
        classPath.add(classes.toUri().toURL());
        classPath.addAll(libraries());
        return classPath;
    }

    /** Held until it is closed. It is beside the folder, which may be deleted. */
    private static FileChannel lock(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        FileChannel lock = FileChannel.open(
                folder.resolveSibling(folder.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        lock.lock();
        return lock;
    }

    /** A line for each file, which changes with it. */
    private String state() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path root : roots) {
            for (Path file : filesIn(root)) {
                long time = Files.getLastModifiedTime(file).toMillis();
                lines.add(root.relativize(file) + " " + time + " " + Files.size(file));
            }
        }
        return String.join("\n", lines);
    }

    /** Without the exercises, which are judged. */
    private List<Path> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.startsWith(exercises()))
                    .sorted()
                    .toList();
        }
    }

    private void compileTo(Path classes) throws IOException {
        String libraries = libraries().stream().map(JudgeClasses::path).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of("--release", "17", "-proc:none", "-encoding", "UTF-8"));
        command.addAll(List.of("-d", classes.toString(), "-cp", libraries));
        for (Path root : roots) {
            for (Path file : filesIn(root)) {
                boolean source = file.toString().endsWith(".java");
                if (source) {
                    command.add(file.toString());
                }
                // The judge looks into some of the sources of the lesson.
                if (!source || root.equals(roots.get(0))) {
                    Path copy = classes.resolve(root.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, errors, errors, command.toArray(new String[0])) != 0) {
            throw new IOException("The judge does not compile: " + errors);
        }
    }

    /** As they are on the class path of this program, without the folders there. */
    private static List<URL> libraries() throws IOException {
        List<URL> entries = new ArrayList<>();
        // Maven runs a program in a loader of its own, and not from the class path of its JVM.
        if (JudgeClasses.class.getClassLoader() instanceof URLClassLoader maven) {
            entries.addAll(List.of(maven.getURLs()));
        } else {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                entries.add(Path.of(entry).toUri().toURL());
            }
        }
        entries.removeIf(entry -> !entry.getPath().endsWith(".jar"));
        return entries;
    }

    private static String path(URL library) {
        return Path.of(URI.create(library.toString().replace(" ", "%20"))).toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
