package com.example.stores.exercises.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said about an exercise: {@code exercises.txt}, which says how it is written.
 *
 * @param question what to do
 * @param page where to read about it
 * @param doses hints, each of which says more than the one before
 * @param hints by what was found
 */
record Texts(String question, String page, List<String> doses, Map<String, String> hints) {
    private static final String FILE = "exercises.txt";
    private static final List<Texts> ALL = read();

    static Texts of(Exercise exercise) {
        return ALL.get(exercise.number() - 1);
    }

    /** The hint for what was found, and a better one if there is one for the detail. */
    String hint(Finding finding, String detail) {
        String general = finding.hint() == null ? doses.get(0) : finding.hint();
        String own = hints.getOrDefault(finding.name(), general);
        return hints.getOrDefault(finding.name() + "." + detail, own);
    }

    private static List<Texts> read() {
        List<Texts> all = new ArrayList<>();
        String question = null;
        for (String line : lines(FILE)) {
            String key = line.substring(0, line.indexOf(' '));
            String value = line.substring(key.length() + 1).strip();
            switch (key) {
                case "=" -> question = value;
                case "page" -> all.add(new Texts(question, value, new ArrayList<>(), new HashMap<>()));
                case "hint" -> last(all).doses().add(value);
                default -> last(all).hints().put(key, value);
            }
        }
        return all;
    }

    private static Texts last(List<Texts> all) {
        return all.get(all.size() - 1);
    }

    /** The lines of a file beside this class, without those that are empty or begin with a hash. */
    static List<String> lines(String file) {
        try (InputStream stream = Texts.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
