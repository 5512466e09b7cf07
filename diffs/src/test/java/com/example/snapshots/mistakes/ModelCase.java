package com.example.snapshots.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a learner may make of the models of {@code end}, and what the check has to say of it. Cases are written in a file:
 *
 * <pre>
 * = A title
 * hint THE_HINT
 * says a part of what the check says
 * Store
 * &lt; a line of Store.java, or several
 * &gt; what takes its place
 * &gt; without a line before it: goes to the end of the class
 * </pre>
 *
 * @param title one line about it
 * @param hint the name of the hint; null if all is done
 * @param says parts of the advice
 * @param edits what is done to the models, in order
 */
record ModelCase(String title, String hint, List<String> says, List<Edit> edits) {
    private static final Path FOLDER = Path.of("src/test/resources/com/example/snapshots/mistakes");

    /**
     * A change of one file.
     *
     * @param file its path from the folder of the models
     * @param before the lines to replace; empty to add to the end of the class
     * @param after the lines in their place
     */
    record Edit(String file, List<String> before, List<String> after) {}

    static List<ModelCase> read(String file) throws IOException {
        List<ModelCase> cases = new ArrayList<>();
        for (String text : Files.readString(FOLDER.resolve(file)).split("(?m)^= ")) {
            if (!text.isBlank() && !text.startsWith("#")) {
                cases.add(of(text.lines().toList()));
            }
        }
        return cases;
    }

    private static ModelCase of(List<String> lines) {
        String hint = null;
        List<String> says = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        String file = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("hint ")) {
                hint = line.substring(5);
            } else if (line.startsWith("says ")) {
                says.add(line.substring(5));
            } else if (line.startsWith("<") || line.startsWith(">")) {
                Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
                boolean begins = last == null
                        || !last.file().equals(file)
                        || line.startsWith("<") && !last.after().isEmpty();
                if (begins) {
                    last = new Edit(file, new ArrayList<>(), new ArrayList<>());
                    edits.add(last);
                }
                (line.startsWith("<") ? last.before() : last.after()).add(line.substring(Math.min(2, line.length())));
            } else if (!line.isBlank()) {
                file = line.strip() + ".java";
            }
        }
        return new ModelCase(lines.get(0), hint, says, edits);
    }

    /** The models of {@code end} with these changes. */
    Map<String, List<String>> models() throws IOException {
        Map<String, List<String>> files = new TreeMap<>(Snapshot.models("end"));
        for (Edit edit : edits) {
            String path = Snapshot.MODELS + edit.file();
            String source = String.join("\n", files.getOrDefault(path, List.of()));
            files.put(path, Arrays.asList(applied(edit, source).split("\n", -1)));
        }
        return files;
    }

    private String applied(Edit edit, String source) {
        String after = String.join("\n", edit.after());
        if (source.isEmpty()) {
            return after;
        }
        String before = String.join("\n", edit.before());
        if (before.isEmpty()) {
            int end = source.lastIndexOf('}');
            return source.substring(0, end) + after + "\n" + source.substring(end);
        }
        int at = source.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(title + ": no \"" + before + "\" in " + edit.file());
        }
        return source.substring(0, at) + after + source.substring(at + before.length());
    }

    @Override
    public String toString() {
        return title;
    }
}
