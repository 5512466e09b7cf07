package com.example.snapshots.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The models of the snapshots and the check of them: their lines by their paths. */
final class Snapshot {
    static final Path ROOT = Path.of("..");
    static final String MODELS = "src/main/java/com/example/stores/models/";

    private static final String CHECK = "src/check/java/com/example/stores/check/";

    private Snapshot() {}

    static Map<String, List<String>> models(String snapshot) throws IOException {
        return filesIn(snapshot, MODELS);
    }

    /** It is written once, in {@code start}. */
    static Map<String, List<String>> check() throws IOException {
        return filesIn("start", CHECK);
    }

    private static Map<String, List<String>> filesIn(String snapshot, String folder) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(ROOT.resolve(snapshot).resolve(folder))) {
            for (Path file : entries.toList()) {
                files.put(folder + file.getFileName(), Files.readAllLines(file));
            }
        }
        return files;
    }
}
