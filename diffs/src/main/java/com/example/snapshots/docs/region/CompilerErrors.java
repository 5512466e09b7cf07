package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code errors PART}: a table of what the compiler says, what is wrong and what to do, from the catalogue of the
 * self-check, which says how it is written.
 */
public record CompilerErrors(WorkTree tree) implements Source {
    private static final String CATALOGUE =
            "start/src/check/resources/com/example/stores/check/compiler/compiler-errors.txt";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:(import|type) )?(\\d)}");

    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        Map<String, String> types = new HashMap<>();
        List<String> rows = new ArrayList<>();
        rows.add("| The compiler says | What is wrong, and what to do |");
        rows.add("|---|---|");
        for (Map<String, String> entry : entries(types)) {
            if (entry.get("in").equals(marker.subject())) {
                rows.add(row(entry, types));
            }
        }
        if (rows.size() == 2) {
            throw new InputException(CATALOGUE + " has nothing in \"" + marker.subject() + "\"");
        }
        return rows;
    }

    /** The entries of the catalogue; the types that it lists go into the map, with their packages. */
    private List<Map<String, String>> entries(Map<String, String> types) throws InputException {
        List<Map<String, String>> entries = new ArrayList<>();
        for (String line : Line.texts(tree.read(CATALOGUE))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" +", 2);
                if (words[0].equals("type")) {
                    types.put(words[1].substring(words[1].lastIndexOf('.') + 1), words[1]);
                } else if (words[0].equals("=")) {
                    entries.add(new HashMap<>());
                } else {
                    entries.get(entries.size() - 1).put(words[0], words[1]);
                }
            }
        }
        return entries;
    }

    private static String row(Map<String, String> entry, Map<String, String> types) {
        String[] examples = entry.getOrDefault("example", "").split(", ");
        String says = "`" + entry.get("says").replace("|", "\\|") + "`";
        String text = filled(entry.get("wrong") + " " + entry.get("do"), examples, types);
        int code = text.indexOf("\\n");
        return "| " + says + " | "
                + (code < 0 ? prose(text) : prose(text.substring(0, code)) + code(text.substring(code))) + " |";
    }

    private static String filled(String text, String[] examples, Map<String, String> types) {
        return PLACEHOLDER.matcher(text).replaceAll(place -> {
            String example = examples[Integer.parseInt(place.group(2)) - 1];
            if (place.group(1) == null) {
                return Matcher.quoteReplacement(example);
            }
            String type = types.keySet().stream()
                    .filter(example::equalsIgnoreCase)
                    .findFirst()
                    .orElse(example);
            return place.group(1).equals("type") ? type : "import " + types.get(type) + ";";
        });
    }

    /** What stands on lines of its own in a report. */
    private static String code(String lines) {
        return lines.replaceAll("\\\\n([^\\\\]+)", " `$1`");
    }

    /** As text of a table: outside of code, none of its signs is Markdown. */
    private static String prose(String text) {
        StringBuilder prose = new StringBuilder();
        String[] parts = text.replace("|", "\\|").split("`");
        for (int i = 0; i < parts.length; i++) {
            prose.append(i % 2 == 1 ? "`" + parts[i] + "`" : escaped(parts[i]));
        }
        return prose.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("*", "\\*");
    }
}
