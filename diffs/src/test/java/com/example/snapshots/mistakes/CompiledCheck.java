package com.example.snapshots.mistakes;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.tools.ToolProvider;

/**
 * Compiles the self-check as the profile {@code check} does; no other build compiles it. What is compiled once stays, for
 * the other processes of these tests and for the next run, as long as no source changes.
 */
public final class CompiledCheck {
    private static final String SOURCES = "start/src/check/java";
    private static final String RESOURCES = "start/src/check/resources";
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Path PARENT = Path.of("target", "check").toAbsolutePath();

    private static Path folder;
    private static Path archive;

    private CompiledCheck() {}

    /** The folder of its classes. */
    public static Path classes() throws IOException {
        return folder().resolve("classes");
    }

    /** The same classes in a jar. */
    public static Path jar() throws IOException {
        return folder().resolve("check.jar");
    }

    /**
     * For the JVM: what it needs to judge, as it is in memory. Without it, most of the time goes into loading classes; it is
     * made for the first who asks, because that takes as long as four judgements.
     */
    public static synchronized Path archive() throws IOException {
        if (archive == null) {
            Path made = folder().resolve("judge.jsa");
            try (FileChannel lock = lock()) {
                lock.lock();
                if (!Files.exists(made)) {
                    keepClasses(made);
                }
            }
            archive = made;
        }
        return archive;
    }

    private static synchronized Path folder() throws IOException {
        if (folder != null) {
            return folder;
        }
        try (FileChannel lock = lock()) {
            lock.lock();
            Path made = PARENT.resolve(Long.toHexString(checksum()));
            Path complete = made.resolve("complete");
            if (!Files.exists(complete)) {
                deleteFolders(PARENT);
                pack(compile(Snapshot.ROOT, made.resolve("classes")), made.resolve("check.jar"));
                Files.createFile(complete);
            }
            folder = made;
        }
        return folder;
    }

    private static FileChannel lock() throws IOException {
        Files.createDirectories(PARENT);
        return FileChannel.open(PARENT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        List<String> arguments = List.of("--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        java.util.spi.ToolProvider tool =
                java.util.spi.ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("The check cannot be packed into " + jar);
        }
    }

    /** Those of other sources. */
    private static void deleteFolders(Path parent) throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(parent) && !file.equals(parent.resolve("lock"))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** In a folder aside: a JVM that is killed leaves half an archive. */
    private static void keepClasses(Path archive) throws IOException {
        Path aside = Files.createDirectories(archive.resolveSibling("archive"));
        try (URLClassLoader check = loader(jar(), ClassLoader.getPlatformClassLoader())) {
            Class<?> judge = check.loadClass("com.example.stores.check.process.Judge");
            check.loadClass("com.example.stores.check.process.ClassArchive")
                    .getConstructor(judge, int.class, Path.class, Duration.class)
                    .newInstance(
                            check.loadClass("com.example.stores.check.relationship.RelationshipJudge")
                                    .getConstructor()
                                    .newInstance(),
                            Integer.MAX_VALUE,
                            aside,
                            LIMIT);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
        Path made = aside.resolve(archive.getFileName());
        // Where the JVM makes none, each process loads its classes.
        if (Files.exists(made)) {
            Files.move(made, archive);
        }
    }

    /** Of all that the classes depend on. */
    private static long checksum() throws IOException {
        CRC32 sum = new CRC32();
        sum.update((libraries() + System.getProperty("java.home")).getBytes(StandardCharsets.UTF_8));
        for (String root : List.of(SOURCES, RESOURCES)) {
            try (Stream<Path> files = Files.walk(Snapshot.ROOT.resolve(root))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return sum.getValue();
    }

    /** Compiles the check of a workspace into a folder, without any models: it looks for them by their names. */
    public static Path compile(Path workspace, Path target) throws IOException {
        Files.createDirectories(target);
        List<String> options = new ArrayList<>(List.of("-proc:none", "-d", target.toString(), "-cp", libraries()));
        try (Stream<Path> files = Files.walk(workspace.resolve(SOURCES))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(options::add);
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, errors, errors, options.toArray(String[]::new)) != 0) {
            throw new IOException("The check does not compile: " + errors);
        }
        copy(workspace.resolve(RESOURCES), target);
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /** Loads the check and its libraries, unless the parent has them. */
    public static URLClassLoader loader(Path classes, ClassLoader parent) {
        return new URLClassLoader(
                Stream.concat(
                                Stream.of(classes),
                                Stream.of(libraries().split(File.pathSeparator)).map(Path::of))
                        .map(CompiledCheck::url)
                        .toArray(URL[]::new),
                parent);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The libraries of these tests, but none of the classes of this module. */
    public static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
