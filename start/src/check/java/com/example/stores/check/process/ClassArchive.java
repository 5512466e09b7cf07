package com.example.stores.check.process;

import com.example.stores.check.compiler.CleanClassPath;
import com.example.stores.check.compiler.Guard;
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
public final class ClassArchive {
    /** So many processes win what it takes to make the archive: each of them half a verdict. */
    private static final int WORTH_IT = 8;

    private final Duration limit;
    private final Path file;
    private final List<Path> classPath = new ArrayList<>();

    /**
     * Has a process judge something, and keeps its classes, unless there is an archive already or it would be used too
     * seldom.
     *
     * @param processes how many will be started
     * @param folder for the archive {@code judge.jsa}, and for {@code check.jar}, the classes that otherwise are in a folder
     */
    public ClassArchive(Judge judge, int processes, Path folder, Duration limit)
            throws IOException, InterruptedException {
        this.limit = limit;
        String given = System.getProperty(JudgeProcess.ARCHIVE);
        file = given == null ? folder.resolve("judge.jsa") : Path.of(given);
        for (Path entry : CleanClassPath.entries()) {
            // The JVM archives no classes from folders.
            classPath.add(Files.isDirectory(entry) ? jar(entry, folder.resolve("check.jar")) : entry);
        }
        if (given == null && processes > WORTH_IT) {
            make(judge, folder);
        }
    }

    private void make(Judge judge, Path folder) throws IOException, InterruptedException {
        List<String> options = List.of("-XX:ArchiveClassesAtExit=" + file);
        try (JudgeProcess process = JudgeProcess.start(judge, List.of(), classPath, options, folder, limit)) {
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

    /**
     * Starts a process for other people's sources, which get no files, no connections and no programs. Where the JVM has
     * made no archive, or cannot use it, the process goes on without.
     *
     * @param sandbox a command that runs the one behind it with fewer rights; empty if there is none
     * @param work where the process works
     */
    public JudgeProcess startGuarded(Judge judge, List<String> sandbox, Path work) throws IOException {
        List<String> options =
                List.of("-XX:SharedArchiveFile=" + file, "-D" + Guard.PROPERTY + "=true", "-Djava.io.tmpdir=" + work);
        return JudgeProcess.start(judge, sandbox, classPath, options, work, limit);
    }
}
