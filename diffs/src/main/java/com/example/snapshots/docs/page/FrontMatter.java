package com.example.snapshots.docs.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines between two lines {@code ---} at the top of a page, of which only {@code key: value} is understood.
 *
 * @param size how many lines it takes, with the two around it; 0 if the page has none
 * @param values the values by their keys, without quotes
 */
public record FrontMatter(int size, Map<String, String> values) {
    private static final String FENCE = "---";

    static FrontMatter of(List<Line> lines) {
        Map<String, String> values = new TreeMap<>();
        if (lines.isEmpty() || !lines.get(0).text().equals(FENCE)) {
            return new FrontMatter(0, values);
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (line.equals(FENCE)) {
                return new FrontMatter(i + 1, values);
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.put(
                        line.substring(0, colon).strip(),
                        unquoted(line.substring(colon + 1).strip()));
            }
        }
        // Without an end it is a line across the page, and then text.
        return new FrontMatter(0, Map.of());
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted && value.charAt(value.length() - 1) == value.charAt(0)
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
