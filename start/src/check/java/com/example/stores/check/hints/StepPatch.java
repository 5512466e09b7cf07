package com.example.stores.check.hints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A step of the lesson, as its patch has it.
 *
 * @param number its number
 * @param does what it does, as a sentence without its subject
 * @param thing what is done with it; null if the check does not ask for it
 * @param diff the lines of the diff
 */
record StepPatch(int number, String does, String thing, List<String> diff) {
    private static final String DOES = "Does: ";
    private static final String FOR = "For: ";

    /**
     * Reads one.
     *
     * @throws IOException if it cannot be read, or has no empty line between its header and its diff
     */
    static StepPatch read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!lines.contains("")) {
            throw new IOException(file + " has no header");
        }
        int number = Integer.parseInt(file.getFileName().toString().substring(0, 2));
        List<String> header = lines.subList(0, lines.indexOf(""));
        return new StepPatch(
                number, value(header, DOES), value(header, FOR), lines.subList(header.size() + 1, lines.size()));
    }

    /** What stands behind a key, also on the lines below that begin with blanks; null if there is no such line. */
    private static String value(List<String> header, String key) {
        String value = null;
        for (String line : header) {
            if (line.startsWith(key)) {
                value = line.substring(key.length());
            } else if (value != null && !line.startsWith("  ")) {
                return value;
            } else if (value != null) {
                value += " " + line.strip();
            }
        }
        return value;
    }

    /** The lines that it adds, by the path of their file. */
    Map<String, List<String>> added() {
        return lines('+');
    }

    /**
     * The lines to write, by the path of their file, with an empty line between two places, as on the page. A brace that
     * closes them is one of them, if it was there before, too.
     */
    Map<String, List<String>> toWrite() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> ofFile = new ArrayList<>();
        int open = 0;
        boolean isElsewhere = false;
        for (String line : diff) {
            if (line.startsWith("+++ ")) {
                ofFile = lines.computeIfAbsent(line.substring("+++ b/".length()), any -> new ArrayList<>());
            } else if (line.startsWith("@@")) {
                isElsewhere = true;
            } else if (line.startsWith("+") || open > 0 && line.strip().equals("}")) {
                if (isElsewhere && !ofFile.isEmpty() && !isImport(line.substring(1))) {
                    ofFile.add("");
                }
                isElsewhere = false;
                ofFile.add(line.substring(1));
                open += count(line, '{') - count(line, '}');
            } else {
                open = 0;
            }
        }
        lines.values().removeIf(List::isEmpty);
        return lines;
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static int count(String line, char sign) {
        return (int) line.chars().filter(c -> c == sign).count();
    }

    private Map<String, List<String>> lines(char sign) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        String path = null;
        for (String line : diff) {
            if (line.startsWith("+++ b/")) {
                path = line.substring("+++ b/".length());
            } else if (!line.isEmpty() && line.charAt(0) == sign && !line.startsWith("--- ")) {
                lines.computeIfAbsent(path, any -> new ArrayList<>()).add(line.substring(1));
            }
        }
        return lines;
    }

    /**
     * Whether the files have each line that it adds, wherever it is, but for those that a later step takes away.
     *
     * @param module the folder that the paths begin at
     */
    boolean isMadeIn(Path module, List<StepPatch> later) throws IOException {
        for (Map.Entry<String, List<String>> file : added().entrySet()) {
            List<String> there = new ArrayList<>();
            for (StepPatch step : later) {
                there.addAll(stripped(step.lines('-').getOrDefault(file.getKey(), List.of())));
            }
            Path source = module.resolve(file.getKey());
            if (Files.exists(source)) {
                there.addAll(stripped(Files.readAllLines(source)));
            }
            if (!there.containsAll(stripped(file.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
