package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models of yesterday on the class path are never judged. Where Hibernate finds them depends on the order of a hash set,
 * and so on the process: one proves little, and CI tries many.
 */
@Tag("long")
class StaleModelsTest {
    private static final int PROCESSES = 20;
    private static final int AT_ONCE = 2;

    @Test
    void whatIsJudgedIsTheSourceInEachProcess(@TempDir Path folder) throws Exception {
        Path check = CompiledCheck.jar();
        Path stale = compiled(Snapshot.models("end"), folder.resolve("stale"));
        String classPath = String.join(
                File.pathSeparator, stale.toString(), check.toString(), CompiledCheck.libraries(), stale.toString());
        Path start = Snapshot.ROOT.resolve("start").resolve(Snapshot.MODELS);
        Set<String> firstLines = new TreeSet<>();
        for (int i = 0; i < PROCESSES; i += AT_ONCE) {
            List<Process> processes = new ArrayList<>();
            for (int j = 0; j < AT_ONCE; j++) {
                processes.add(process(classPath, start));
            }
            for (Process process : processes) {
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                firstLines.add(output.lines().findFirst().orElse(""));
            }
        }
        assertEquals(Set.of("Store and Item: 1 of 13 things are done."), firstLines);
    }

    private static Process process(String classPath, Path models) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djudge.archive=" + CompiledCheck.archive(),
                        "-cp",
                        classPath,
                        "com.example.stores.check.RelationshipCheck",
                        models.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static Path compiled(Map<String, List<String>> models, Path folder) throws IOException {
        List<String> options =
                new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp", CompiledCheck.libraries()));
        for (Map.Entry<String, List<String>> file : models.entrySet()) {
            Path source = folder.resolve(file.getKey());
            Files.createDirectories(source.getParent());
            options.add(Files.write(source, file.getValue()).toString());
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)));
        return folder;
    }
}
