package com.example.snapshots.docs.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes fences: blocks of code with a language. */
final class Fence {
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("java", "java"),
            Map.entry("xml", "xml"),
            Map.entry("svg", "xml"),
            Map.entry("sql", "sql"),
            Map.entry("properties", "properties"),
            Map.entry("md", "markdown"),
            Map.entry("sh", "bash"),
            Map.entry("py", "python"),
            Map.entry("yml", "yaml"),
            Map.entry("yaml", "yaml"),
            Map.entry("json", "json"),
            Map.entry("js", "js"),
            Map.entry("mjs", "js"),
            Map.entry("css", "css"),
            Map.entry("diff", "diff"),
            Map.entry("patch", "diff"));

    private static final Pattern BACKTICKS = Pattern.compile("^\\s*(`{3,})");

    private Fence() {}

    static String language(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return LANGUAGES.getOrDefault(ending, "text");
    }

    /** What a reader sees on demand, below a summary. */
    static List<String> folded(String summary, List<String> text) {
        List<String> lines = new ArrayList<>(List.of("", "<details>", "<summary>" + summary + "</summary>", ""));
        lines.addAll(text);
        lines.addAll(List.of("", "</details>"));
        return lines;
    }

    /** A fence that is longer than any in what it holds. */
    static List<String> of(String info, List<String> content) {
        String fence = "```";
        for (String line : content) {
            Matcher matcher = BACKTICKS.matcher(line);
            if (matcher.find() && matcher.group(1).length() >= fence.length()) {
                fence = matcher.group(1) + "`";
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(fence + info);
        lines.addAll(content);
        lines.add(fence);
        return lines;
    }
}
