package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a step printed.
 *
 * @param name the name of its file in the workspace
 * @param lines its lines; the first one is the command
 */
public record Transcript(String name, List<String> lines) {
    public static final String FOLDER = "docs/output/";
    private static final String ENDING = ".txt";

    /**
     * Reads a transcript.
     *
     * @param step the snapshot, and after a dash the step
     * @throws InputException if there is none
     */
    public static Transcript read(WorkTree tree, String step) throws InputException {
        String name = FOLDER + step + ENDING;
        if (!tree.has(name)) {
            throw new InputException(
                    "there is no file " + name + "; if there is such a step, mvn verify -Pregenerate writes it");
        }
        return new Transcript(name, Line.texts(tree.read(name)));
    }

    /** The lines of a step, {@code end-lazy}, or of a part of them, {@code end-lazy#2}. */
    public static List<String> part(WorkTree tree, String subject) throws InputException {
        String[] parts = subject.split("#", 2);
        Transcript transcript = read(tree, parts[0]);
        return parts.length == 1 ? transcript.lines : transcript.part(parts[1]);
    }

    /**
     * The part with a number: from its heading to the next heading or the empty line after which nothing is indented.
     *
     * @param number the number that its heading begins with
     * @throws InputException if no heading, or more than one, begins with it
     */
    public List<String> part(String number) throws InputException {
        String heading = number + ". ";
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(heading)) {
                starts.add(i);
            }
        }
        if (starts.size() != 1) {
            throw new InputException(name + " has " + (starts.isEmpty() ? "no" : starts.size()) + " part " + number);
        }
        int end = starts.get(0) + 1;
        while (end < lines.size() && belongs(lines, end)) {
            end++;
        }
        return lines.subList(starts.get(0), end);
    }

    /** Whether a line belongs to the part of the line before: it is indented, or empty with such a line below it. */
    private static boolean belongs(List<String> lines, int i) {
        int next = i;
        while (next < lines.size() && lines.get(next).isEmpty()) {
            next++;
        }
        return next < lines.size() && lines.get(next).startsWith(" ");
    }
}
