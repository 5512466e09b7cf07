package com.example.snapshots.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a snapshot that the check is about: their lines by their paths. */
final class Snapshot {
    static final Path ROOT = Path.of("..");
    static final String MODELS = "src/main/java/com/example/stores/models/";

    private static final String TESTS = "src/test/java/com/example/stores/";

    private Snapshot() {}

    static Map<String, List<String>> models(String snapshot) throws IOException {
        return filesIn(snapshot, MODELS);
    }

    static Map<String, List<String>> check(String snapshot) throws IOException {
        Map<String, List<String>> check = filesIn(snapshot, TESTS + "check/");
        String main = TESTS + "RelationshipCheck.java";
        check.put(main, Files.readAllLines(ROOT.resolve(snapshot).resolve(main)));
        return check;
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
