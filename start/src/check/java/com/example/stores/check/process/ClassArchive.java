package com.example.stores.check.process;

import com.example.stores.check.CleanClassPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The classes that a judge loads, as the JVM keeps them in memory. A process that takes them from there needs half the
 * time until its first verdict; to make the archive takes as long as four verdicts.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html">Class Data Sharing</a>
 */
public final class ClassArchive implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Path file = folder.path().resolve("judge.jsa");
    private final List<Path> classPath = new ArrayList<>();

    /** Has a process judge models that are right, and keeps its classes. */
    public ClassArchive(Duration limit) throws IOException, InterruptedException {
        for (Path entry : CleanClassPath.entries()) {
            // The JVM archives no classes from folders.
            classPath.add(Files.isDirectory(entry) ? jar(entry, folder.path().resolve("check.jar")) : entry);
        }
        try (JudgeProcess process = JudgeProcess.start(
                List.of(), classPath, List.of("-XX:ArchiveClassesAtExit=" + file), folder.path(), limit)) {
            process.warmUp();
            process.end();
        }
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    /** The same classes as anywhere else; those of the check are in a jar. */
    List<Path> classPath() {
        return classPath;
    }

    /** What the JVM has to be told. Where it has made no archive, or cannot use it, it goes on without. */
    List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    @Override
    public void close() {
        folder.close();
    }
}
