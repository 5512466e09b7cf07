package com.example.snapshots.check;

import com.example.snapshots.mistakes.CompiledCheck;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The self-check as a process of its own, as the profile {@code check} starts it, and models to judge. */
final class CheckProgram {
    private static final Path ROOT = Path.of("..");
    private static final String MODELS = "src/main/java/com/example/stores/models";

    private CheckProgram() {}

    /** What it said, and how it ended. */
    record Result(int exitCode, String text) {}

    /** Runs it to its end, with properties such as {@code -Dlimit=4}. */
    static Result run(Path models, String... properties) throws IOException, InterruptedException {
        Process process = start(models, properties);
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }

    static Process start(Path models, String... properties) throws IOException {
        return new ProcessBuilder(command(models, properties))
                .redirectErrorStream(true)
                .start();
    }

    static List<String> command(Path models, String... properties) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-XX:SharedArchiveFile=" + CompiledCheck.archive());
        command.add("-Djudge.archive=" + CompiledCheck.archive());
        command.addAll(List.of(properties));
        command.add("-cp");
        command.add(CompiledCheck.jar() + File.pathSeparator + CompiledCheck.libraries());
        command.add("com.example.stores.check.RelationshipCheck");
        command.add(models.toString());
        return command;
    }

    /** The models of a snapshot, by the names of their files. */
    static Map<String, String> models(String snapshot) throws IOException {
        Map<String, String> models = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(snapshot).resolve(MODELS))) {
            for (Path file : files.sorted().toList()) {
                models.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return models;
    }

    /** The models of {@code end} with something done first in {@code addItem}. */
    static Map<String, String> withAddItem(String statement) throws IOException {
        Map<String, String> models = models("end");
        models.computeIfPresent("Store.java", (name, text) -> addItem(text, statement));
        return models;
    }

    static String addItem(String store, String statement) {
        String before = "        items.add(item);\n";
        if (!store.contains(before)) {
            throw new IllegalStateException("Store.addItem is another one.");
        }
        return store.replace(before, "        " + statement + "\n" + before);
    }

    /** Writes models where a snapshot has them, and returns their folder. */
    static Path write(Map<String, String> models, Path snapshot) throws IOException {
        return writeInto(models, snapshot.resolve(MODELS));
    }

    static Path writeInto(Map<String, String> models, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> model : models.entrySet()) {
            Files.writeString(folder.resolve(model.getKey()), model.getValue());
        }
        return folder;
    }
}
