package com.example.snapshots.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.mistakes.CompiledCheck;
import com.example.snapshots.testing.Watched;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step {@code exercise} as a process of its own, as a learner starts it, and with what learners hand in. */
class ExerciseProgramTest {
    private static final Path ROOT = Path.of("..");

    /** In seconds: more than a cold JVM needs of the processor, so that nothing but what never ends reaches it. */
    private static final int LIMIT = 6;

    @TempDir
    Path folder;

    private record Result(int exitCode, String text) {}

    private static Result run(List<String> properties, String... words) throws IOException, InterruptedException {
        return finished(start(ROOT, properties, words));
    }

    private static Result finished(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }

    private static Process start(Path root, List<String> properties, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
        command.addAll(properties);
        command.add("-cp");
        command.add(root.resolve("end/target/classes") + File.pathSeparator + CompiledCheck.libraries());
        command.add("com.example.stores.App");
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** A save is answered, and what never ends is named: here it waits, which takes no processor. */
    @Test
    void eachSaveIsAnswered() throws Exception {
        ExerciseFiles files = new ExerciseFiles(ROOT);
        String solution = String.join("\n", files.patched(files.patch("01-solution")));
        String waits = solution.replace("        return ", """
                        synchronized (session) {
                            try {
                                session.wait();
                            } catch (InterruptedException e) {
                                return null;
                            }
                        }
                        return\s""");
        Path root = copyOfWhatItNeeds();
        Path exercise = root.resolve("end/src/main/java/com/example/stores/exercises/Exercise01.java");
        Path results = folder.resolve("results.xml");
        Watched watch = new Watched(
                start(root, List.of("-Dwatch", "-Dlimit=" + LIMIT, "-Dresults=" + results), "exercise", "1"));
        try {
            watch.expect("EXERCISE 1: ");
            Files.writeString(exercise, solution);
            watch.await("\nDone: 1 statement, 30 rows, as JDBC by hand.\n");
            assertTrue(Files.readString(results).contains("failures=\"0\""), watch.text());
            Files.writeString(exercise, waits);
            watch.await("\nHint: Look for a loop or a call without an end. Exercise01.stores (line ");
            assertTrue(watch.text().replace("\n  ", " ").contains(" was still running after " + LIMIT + " seconds.\n"));
            Files.writeString(exercise, solution + "}");
            watch.await("Java cannot read exercises/Exercise01.java yet: line ");
            watch.type("q\n");
            assertEquals(1, watch.exitCode());
            assertTrue(Files.readString(results).contains("failures=\"1\""), watch.text());
        } finally {
            watch.close();
        }
        Files.move(root.resolve("start"), root.resolve("elsewhere"));
        Result noJudge = finished(start(root, List.of(), "exercise", "1"));
        assertEquals(2, noJudge.exitCode(), noJudge.text());
        assertTrue(noJudge.text().startsWith("The judge of the exercises cannot be made: "), noJudge.text());
        assertFalse(noJudge.text().contains("\tat "), noJudge.text());
    }

    /** With the times of the files, so that the judge that is compiled already is that of these sources. */
    private Path copyOfWhatItNeeds() throws Exception {
        new ExerciseRunner(ROOT, folder).close();
        Path copy = folder.resolve("copy");
        for (String part : List.of(
                "end/src/main", "end/src/exercise", "end/target/classes", "end/target/judge", "start/src/check")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = copy.resolve(ROOT.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return copy;
    }

    @Test
    void hintsComeInDoses() throws Exception {
        Result first = run(List.of(), "exercise", "1", "--hint");
        assertTrue(first.text().contains("\nHint 1 of 3: "), first.text());
        assertTrue(
                first.text()
                        .contains(
                                "\nNext hint: mvn -q -pl end compile exec:java \"-Dexec.args=exercise 1 --hint 2\"\n"),
                first.text());
        assertEquals(0, first.exitCode());
        assertEquals(
                new Result(
                        2, "\"exercise\" takes a number from 1 to 12, and --hint after it, and \"13\" is neither.\n"),
                run(List.of(), "exercise", "13"));
    }

    /** What ends the program, or is refused, costs nobody the other exercises. */
    @Test
    void aWholeClassIsJudgedExerciseByExercise() throws Exception {
        ExerciseFiles files = new ExerciseFiles(ROOT);
        Path learner = Files.createDirectories(folder.resolve("class/ada/exercises"));
        String exit = String.join("\n", files.patched(files.patch("01-solution")))
                .replace("        return ", "        System.exit(0);\n        return ");
        String file = String.join("\n", files.patched(files.patch("02-solution")))
                .replace("        return ", "        new java.io.File(\"x\").delete();\n        return ");
        Files.writeString(learner.resolve("Exercise01.java"), exit);
        Files.writeString(learner.resolve("Exercise02.java"), file);
        Files.write(learner.resolve("Exercise03.java"), files.patched(files.patch("03-solution")));
        Path csv = folder.resolve("class.csv");
        Result result = run(List.of("-Dclass=" + folder.resolve("class"), "-Dcsv=" + csv), "exercise");
        assertTrue(result.text().contains("\nada      1 of 12   EXITS "), result.text());
        assertTrue(Files.readString(csv).contains("\"ada\",\"1\",\"12\",\"EXITS\",\"1. Every store"), result.text());
        assertEquals(0, result.exitCode(), result.text());
        result.text()
                .lines()
                .filter(line -> line.startsWith("ada "))
                .forEach(line -> assertTrue(line.length() <= 80 && line.endsWith("..."), line));
    }
}
