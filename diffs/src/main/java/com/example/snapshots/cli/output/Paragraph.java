package com.example.snapshots.cli.output;

import java.io.PrintStream;

/** Prints text at most 80 columns wide. */
public final class Paragraph {
    private static final int WIDTH = 80;

    private Paragraph() {}

    /**
     * Prints a text.
     *
     * @param start what stands before its first word
     * @param indent how many blanks stand before its other lines
     */
    public static void print(PrintStream out, String start, int indent, String text) {
        StringBuilder line = new StringBuilder(start);
        boolean first = true;
        for (String word : text.split(" ")) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        out.println(line);
    }
}
