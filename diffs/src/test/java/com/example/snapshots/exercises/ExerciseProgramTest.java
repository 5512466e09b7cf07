package com.example.snapshots.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.mistakes.CompiledCheck;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step {@code exercise} as a process of its own, as a learner starts it, and with what learners hand in. */
class ExerciseProgramTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    private record Result(int exitCode, String text) {}

    private static Result run(List<String> properties, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
        command.addAll(properties);
        command.add("-cp");
        command.add(ROOT.resolve("end/target/classes") + File.pathSeparator + CompiledCheck.libraries());
        command.add("com.example.stores.App");
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }

    private static String transcript(String name) throws IOException {
        String kept = Files.readString(ROOT.resolve("docs/output").resolve(name));
        return kept.substring(kept.indexOf('\n') + 1);
    }

    @Test
    void allOfThemAreListedWithWhatTheyLack() throws Exception {
        Path results = folder.resolve("results.xml");
        Result result = run(List.of("-Dresults=" + results), "exercise");
        assertEquals(transcript("end-exercise.txt"), result.text());
        assertEquals(1, result.exitCode());
        String xml = Files.readString(results);
        assertTrue(xml.contains("tests=\"12\" failures=\"12\" errors=\"0\" skipped=\"0\""), xml);
        assertTrue(xml.contains("name=\"12. Two callers: "), xml);
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
    }
}
