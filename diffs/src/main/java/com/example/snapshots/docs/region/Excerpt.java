package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Line;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some lines of a file.
 *
 * @param first the number of the first one in the file, counted from 0
 * @param lines without their ends, and without the indent that all of them have
 */
public record Excerpt(int first, List<String> lines) {
    /** The numbers of its lines in the file, counted from 0. */
    List<Integer> numbers() {
        return IntStream.range(first, first + lines.size()).boxed().toList();
    }

    static Excerpt whole(String text) {
        return new Excerpt(0, Line.texts(text));
    }

    /**
     * Some lines of a text, moved to the left.
     *
     * @param first the first line, counted from 0
     * @param last the last line, counted from 0
     */
    static Excerpt of(String text, int first, int last) {
        List<String> lines = Line.texts(text).subList(first, last + 1);
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return new Excerpt(
                first,
                lines.stream()
                        .map(line -> line.isBlank() ? "" : line.substring(indent))
                        .toList());
    }
}
