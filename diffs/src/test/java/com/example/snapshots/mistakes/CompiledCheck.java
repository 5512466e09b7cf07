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

    private static Path folder;

    private CompiledCheck() {}

    /** The folder of its classes. */
    public static Path classes() throws IOException {
        return folder().resolve("classes");
    }

    /** The same classes in a jar. */
    public static Path jar() throws IOException {
        return folder().resolve("check.jar");
    }

    /** For the JVM: what it needs to judge, as it is in memory. Without it, most of the time goes into loading classes. */
    public static Path archive() throws IOException {
        return folder().resolve("judge.jsa");
    }

    private static synchronized Path folder() throws IOException {
        if (folder != null) {
            return folder;
        }
        Path parent = Files.createDirectories(Path.of("target", "check").toAbsolutePath());
        try (FileChannel lock =
                FileChannel.open(parent.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            Path made = parent.resolve(Long.toHexString(checksum()));
            Path complete = made.resolve("complete");
            if (!Files.exists(complete)) {
                deleteFolders(parent);
                Path classes = compile(Snapshot.ROOT, made.resolve("classes"));
                try (URLClassLoader check = loader(classes, ClassLoader.getPlatformClassLoader())) {
                    keepClasses(check, made);
                }
                Files.createFile(complete);
            }
            folder = made;
        }
        return folder;
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

    private static void keepClasses(ClassLoader check, Path folder) throws IOException {
        try {
            Class<?> judge = check.loadClass("com.example.stores.check.process.Judge");
            check.loadClass("com.example.stores.check.process.ClassArchive")
                    .getConstructor(judge, Path.class, Duration.class)
                    .newInstance(
                            check.loadClass("com.example.stores.check.relationship.RelationshipJudge")
                                    .getConstructor()
                                    .newInstance(),
                            folder,
                            LIMIT);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
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
