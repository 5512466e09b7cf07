package com.example.snapshots.docs.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param text without what ends it
 * @param end what ends it: LF, CR LF, CR, or nothing at the end of the text
 */
public record Line(String text, String end) {
    /** Cuts a text into lines as CommonMark does, so that both count the same. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                lines.add(new Line(text.substring(start, i), both ? "\r\n" : String.valueOf(c)));
                i += both ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(new Line(text.substring(start), ""));
        }
        return lines;
    }

    /** The lines of a text without their ends. */
    public static List<String> texts(String text) {
        return of(text).stream().map(Line::text).toList();
    }
}
