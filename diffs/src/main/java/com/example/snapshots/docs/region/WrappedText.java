package com.example.snapshots.docs.region;

import java.util.ArrayList;
import java.util.List;

/** Prose that the tool writes, in lines as long as those of the pages. */
final class WrappedText {
    private static final int WIDTH = 120;

    private WrappedText() {}

    /** The words of a text in lines; a link is not broken. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" (?![^\\[]*\\])")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
