package com.example.snapshots.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The models of the snapshots: their lines by their paths. */
final class Snapshot {
    static final Path ROOT = Path.of("..");
    static final String MODELS = "src/main/java/com/example/stores/models/";

    private Snapshot() {}

    static Map<String, List<String>> models(String snapshot) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(ROOT.resolve(snapshot).resolve(MODELS))) {
            for (Path file : entries.toList()) {
                files.put(MODELS + file.getFileName(), Files.readAllLines(file));
            }
        }
        return files;
    }
}
